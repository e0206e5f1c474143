import { expect, test } from 'vitest';
import { pageEvidence } from '../../../../../electron/library/import/html/page-metadata.ts';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';

const text = '<p>The ferry ran again on Tuesday, for the first time since the storm took its ramp.</p>';

function firstOf(field: 'byline' | 'published', html: string, head = ''): string | undefined {
  return pageEvidence(parsePage(`<html><head>${head}</head><body>${html}</body></html>`))[field]?.[0]?.value;
}

test.for([
  [
    'a card for sharing',
    '<h1>Ferry</h1>',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Moss @adamoss">',
    'Ada Moss',
  ],
  ['a day and a name', `<h1>Ferry</h1><p class="muted">11.12.2019 - Ada Moss</p>${text}`, '', 'Ada Moss'],
  ['a name and a day', `<h1>Ferry</h1><p>Ada Moss, 01.12.2021</p>${text}`, '', 'Ada Moss'],
  ['a link to an author', `<h1>Ferry</h1><p><a href="/autor/ada-moss/">Ada Moss</a></p>${text}`, '', 'Ada Moss'],
  [
    'buttons set close to the name',
    `<h1>Ferry</h1><div><span>By Ada Moss</span><span>facebook</span><span>whatsapp</span></div>${text}`,
    '',
    'Ada Moss',
  ],
  ['a name below the text', `<h1>Ferry</h1>${text}<p><b>Ada Moss</b></p>`, '', 'Ada Moss'],
  ['the desk', `<h1>Ferry</h1><span class="author">Redaktion</span>${text}`, '', 'Redaktion'],
  [
    'the line that readers see signed, whoever put it online',
    '<h1>Ferry</h1><p class="byline">By Ada Moss</p>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":{"name":"Bo Fisk"}}</script>',
    'Ada Moss',
  ],
  [
    'a name rather than a login',
    `<h1>Ferry</h1><p>By Ada Moss</p>${text}`,
    '<meta name="author" content="ada.moss">',
    'Ada Moss',
  ],
  [
    'a person rather than a firm',
    `<h1>Ferry</h1><p>By Ada Moss</p>${text}`,
    '<meta name="author" content="Harbor Foundation">',
    'Ada Moss',
  ],
  [
    'a list of names',
    '<h1>Ferry</h1><div class="author">Ada Moss, Bo Fisk y Cy Lark</div>',
    '',
    'Ada Moss, Bo Fisk y Cy Lark',
  ],
  [
    'the link below the headline, whoever else is signed on the page',
    `<h1>Ferry</h1><div><a href="/authors/ada-moss">Ada Moss</a></div>${text}<div class="byline">By Bo Fisk</div>`,
    '',
    'Ada Moss',
  ],
  [
    'a name without the role beside it',
    `<h1>Ferry</h1><div class="byline"><a rel="author" href="/x">Ada Moss</a> <span>Harbor Fellow of Honour</span></div>${text}`,
    '',
    'Ada Moss',
  ],
  [
    'several names of which the first is a link',
    `<h1>Ferry</h1><div class="author"><a href="/author/ada-moss">Ada Moss</a>, Bo Fisk y Cy Lark</div>${text}`,
    '',
    'Ada Moss, Bo Fisk y Cy Lark',
  ],
  [
    'a link on a page that is called one without a sidebar or one with comments',
    `<body class="no-sidebars comments-open"><h1>Ferry</h1><a class="PostAuthor-authorName" href="/p/ada">Ada Moss</a>${text}`,
    '',
    'Ada Moss',
  ],
  [
    'an element near the headline that is named after its author, whatever else its name says',
    `<h1>Ferry</h1><div class="block-post-hero__author-wrapper"><span>Ada Moss</span></div>${text}`,
    '',
    'Ada Moss',
  ],
  [
    'an element named in capitals within a word',
    `<h1>Ferry</h1><div class="ArticleHead_authorName__3f"><p class="authorName">Ada Moss</p></div>${text}`,
    '',
    'Ada Moss',
  ],
  [
    'the name in an element of its own, without the role beside it',
    `<h1>Ferry</h1><div class="post-author"><b>Ada Moss</b><i>Marketing Director</i></div>${text}`,
    '',
    'Ada Moss',
  ],
  [
    'several names in elements of their own',
    `<h1>Ferry</h1><div class="authors"><a>Anna Moss</a><a>Peter Fisk</a><i>Reporter</i></div>${text}`,
    '',
    'Anna Moss, Peter Fisk',
  ],
  [
    'the innermost line that is signed',
    `<h1>Ferry</h1><div><div><div><p>By Ada Moss</p><p>Harbour Pilot</p></div></div><span>6 min read</span></div>${text}`,
    '',
    'Ada Moss',
  ],
  [
    'a list whose last name stands behind a comma and “and”',
    `<h1>Ferry</h1><p class="byline">By Ada Moss, Bo Fisk, and Cy Lark</p>${text}`,
    '',
    'Ada Moss, Bo Fisk, Cy Lark',
  ],
  [
    'all who are declared, where the page shows the first of them',
    `<h1>Ferry</h1><p class="byline">By Anna Moss</p>${text}`,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":[{"name":"Anna Moss"},{"name":"Peter Fisk"}]}</script>',
    'Anna Moss, Peter Fisk',
  ],
  [
    'a declared name that is written as markup',
    '<h1>Ferry</h1>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":{"name":"Ada O&#39;Moss"}}</script>',
    "Ada O'Moss",
  ],
  [
    'a single name that links to its page',
    `<h1>Ferry</h1><p>by <a rel="author" href="/u/7">Ada</a></p>${text}`,
    '',
    'Ada',
  ],
  [
    'the foot of the article',
    `<article><h1>Ferry</h1>${text}<footer><a rel="author" href="/u/7">Ada Moss</a></footer></article>`,
    '',
    'Ada Moss',
  ],
  [
    'the site, where the page says that it is the author',
    `<h1>Ferry</h1>${text}`,
    '<meta property="og:site_name" content="Harbor Post"><meta name="author" content="Harbor Post">',
    'Harbor Post',
  ],
  [
    'a person rather than the site',
    `<h1>Ferry</h1><p>11.12.2019 - Ada Moss</p>${text}`,
    '<meta property="og:site_name" content="Harbor Post"><meta name="author" content="Harbor Post">',
    'Ada Moss',
  ],
  [
    'no one of many whose names stand beside what they wrote',
    `<h1>Ferry</h1>${text}${['Ann', 'Eva', 'Kim', 'Ida'].map((name) => `<b class="author">${name} Lark</b>`).join('')}`,
    '<meta property="og:site_name" content="Harbor Post"><meta name="author" content="Harbor Post">',
    'Harbor Post',
  ],
  ['a bold heading', `<h1>Ferry</h1>${text}<p><b>Related Topics</b></p>`, '', undefined],
  ['a link that is a label', `<h1>Ferry</h1><p><a href="/autor/all/">Alle Beiträge</a></p>${text}`, '', undefined],
  [
    'a name among the comments',
    `<h1>Ferry</h1>${text}<div class="comments"><p>Ada Moss, 01.12.2021</p></div>`,
    '',
    undefined,
  ],
] as const)('tells who signs a page by %s', ([, html, head, wanted]) => {
  expect(firstOf('byline', html, head)).toBe(wanted);
});

test.for([
  ['a line by the headline', `<h1>Ferry</h1><div><span>Port Elder, 3 March 2024</span></div>${text}`, '', '2024-03-03'],
  [
    'what readers see, where the declared day is that of another clock',
    `<h1>Ferry</h1><p class="date">24 February 2020</p>${text}`,
    '<meta property="article:published_time" content="2020-02-25T02:25:54Z">',
    '2020-02-24',
  ],
  [
    'what is declared, where the page shows several days',
    `<h1>Ferry</h1><p class="date">24 February 2020</p><p class="date">1 March 2020</p>${text}`,
    '<meta property="article:published_time" content="2020-02-25T02:25:54Z">',
    '2020-02-25',
  ],
  [
    'the line by the headline, where times are those of several articles',
    `<h1>Ferry</h1><p>Port Elder, 3 March 2024</p>${text}<time datetime="2024-03-05">a</time><time datetime="2024-03-06">b</time>`,
    '',
    '2024-03-03',
  ],
  [
    'no day that the page calls an update’s, wherever it stands again',
    `<h1>Ferry</h1><p>Updated: 3 March 2024</p><time datetime="2024-03-03">3 March</time>${text}`,
    '',
    undefined,
  ],
  [
    'the declared day, although the page calls it an update’s',
    `<h1>Ferry</h1><p>Updated: 3 March 2024</p>${text}`,
    '<meta property="article:published_time" content="2024-03-03T02:25:54Z">',
    '2024-03-03',
  ],
  ['no day on which something ends', `<h1>Ferry</h1><p>Open until 3 March 2024</p>${text}`, '', undefined],
] as const)('tells the day of publication by %s', ([, html, head, wanted]) => {
  const { metadata } = readHtml({ html: `<head>${head}</head><body>${html}`, name: 'x.html' });
  expect(metadata.published).toBe(wanted ?? null);
});
