/** The style of an exported page: a column to read, colours for both schemes, and a plain look on paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--line:#8884;--quote:#ffe581;--claim:#89d0ff;--note:#deb2bc;--tag:#d9d9d9;--highlight:#fff3b8}
body{font:1.06rem/1.6 Georgia,'Source Serif 4',serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3,h4,h5,h6{line-height:1.25}.about,.facts,nav{font:0.9rem/1.5 system-ui,sans-serif}
.text{white-space:pre-line}blockquote{border-left:3px solid var(--line);margin-left:0;padding-left:1rem}
mark{color:#111;background:var(--highlight);text-decoration:underline solid 2px;text-underline-offset:3px}
mark.quote{background:var(--quote)}mark.claim{background:var(--claim);text-decoration-style:double}
mark.note{background:var(--note);text-decoration-style:dotted}mark.tag{background:var(--tag);text-decoration-style:dashed}
sup{font:0.7rem system-ui,sans-serif}li:target,a:target{outline:2px solid currentColor;outline-offset:3px}
.notes{border-top:1px solid var(--line)}.notes li{margin:0.8rem 0}.facts{margin:0.2rem 0}
@media (prefers-color-scheme:dark){:root{--quote:#fadc4a;--claim:#3fbbff}}
@media print{body{max-width:none;margin:0;font-size:11pt}article{break-before:page}article:first-of-type{break-before:auto}
mark{background:none;color:inherit}a{color:inherit}nav{display:none}.notes li{break-inside:avoid}}
`.trim();
