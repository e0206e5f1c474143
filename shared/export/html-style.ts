/** The style of an exported page: a column to read, colours for both schemes, and a plain look on paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b19;--link:#1f4fb4;--line:#8884;--quote:#ffe581;--claim:#89d0ff;--note:#deb2bc;--tag:#d9d9d9;--highlight:#fff3b8}
html{background:var(--paper);color:var(--ink)}a{color:var(--link)}
body{font:1.06rem/1.6 Georgia,'Source Serif 4',serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3,h4,h5,h6{line-height:1.25}.about,.facts,nav{font:0.9rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
.text{white-space:pre-line}blockquote{border-inline-start:3px solid var(--line);margin-inline:0;padding-inline-start:1rem}
mark{color:#111;background:var(--highlight);text-decoration:underline solid #6b6b6b 1.5px;text-underline-offset:3px;print-color-adjust:exact}
mark a{color:inherit}
mark.quote{background:var(--quote);text-decoration-color:#6f6514}
mark.claim{background:var(--claim);text-decoration-style:double;text-decoration-color:#2b5fd2}
mark.note{background:var(--note);text-decoration-style:dotted;text-decoration-color:#a92d81}
mark.tag{background:var(--tag);text-decoration-style:dashed}
sup{font:0.7rem system-ui,sans-serif;margin-inline-start:2px}li:target,span:target+mark{outline:2px solid currentColor;outline-offset:3px}
.notes{border-top:1px solid var(--line)}.notes li{margin:0.8rem 0}.facts{margin:0.2rem 0}
@media (prefers-color-scheme:dark){:root{--paper:#191817;--ink:#e9e6e0;--link:#9db8ff;--quote:#fadc4a;--claim:#3fbbff}}
@page{size:A4;margin:20mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000}body{max-width:none;margin:0;padding:0;font-size:11pt}article{break-before:page}
article:first-of-type{break-before:auto}h1,h2,h3,h4,h5,h6{break-after:avoid}p,li{orphans:3;widows:3}
a{color:inherit}nav,.jump{display:none}.notes li{break-inside:avoid;margin:0.5rem 0}
.facts{display:inline}.facts+.facts::before{content:' · '}}
`.trim();
