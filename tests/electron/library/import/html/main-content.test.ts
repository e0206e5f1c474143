import { describe, expect, test } from 'vitest';
import { mainContent } from '../../../../../electron/library/import/html/main-content.ts';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';

const prose = (number: number) =>
  `<p>Paragraph ${number}: the council of Port Ellery met on Tuesday, and after four hours it had decided, said the mayor, to decide in June.</p>`;
const many = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => prose(from + at)).join('');

describe('mainContent', () => {
  const opening = 'What the council decided on Tuesday, what it cost, and who was asked: nobody at all.';
  const second = 'What it decided on Wednesday, and whom it forgot to ask then, is told further down.';
  const deep = (html: string) => `<div><div><div><div>${html}</div></div></div></div>`;
  const notices = Array.from(
    { length: 30 },
    (_, at) =>
      `<p>With sorrow, and with thanks for all her years at the harbour, we tell you of the passing of number ${at}, of Port Ellery.</p>`,
  ).join('');

  test('the article, without what surrounds it', () => {
    const page = parsePage(
      `<nav><a href="/">Home</a></nav><article>${many(1, 6)}</article><footer>© all of us</footer>`,
    );
    const text = mainContent(page)?.root.textContent ?? '';
    expect(text).toContain('Paragraph 6');
    expect(text).not.toContain('all of us');
  });

  describe('what readers say below it is none of it', () => {
    const said = (number: number) =>
      `<div class="entry"><div class="words">Reader ${number}: I was there too, and I saw how the ramp came down with my own eyes, as did my aunt and both of her dogs.</div></div>`;
    const thread = (name: string) =>
      `<section class="${name}">${Array.from({ length: 40 }, (_, at) => said(at)).join('')}</section>`;
    const listed = `<ul>${'<li>Lamp, rope, bell and two hooks</li>'.repeat(9)}</ul>`;
    const article = `<div class="piece"><h1>Ramp comes down</h1>${many(1, 5)}${listed}</div>`;

    test.each(['comments', 'reacties', 'kommentare', 'leserkommentare', 'commentaires', 'comentarios'])(
      '%s, however much',
      (name) => {
        const { blocks } = readHtml({ html: `<body>${article}${thread(name)}</body>`, name: 'x.html' });
        expect(blocks[0]?.text).toMatch(/^Paragraph 1/);
        expect(blocks.filter(({ text }) => text.startsWith('Reader'))).toEqual([]);
      },
    );

    test('unless it holds the headline', () => {
      const html = `<body>${prose(6).repeat(4)}<div class="kommentare-an">${article}</div></body>`;
      expect(readHtml({ html, name: 'x.html' }).blocks.some(({ text }) => text.startsWith('Paragraph 5'))).toBe(true);
    });

    test('unless there is nothing else', () => {
      const { blocks } = readHtml({ html: `<body><h1>Ramp</h1>${thread('comments')}</body>`, name: 'x.html' });
      expect(blocks.filter(({ text }) => text.startsWith('Reader'))).toHaveLength(40);
    });
  });

  test('what is left open for readers without scripts does not swallow the page', () => {
    const html = `<body><noscript><div class="warning"></noscript><article>${many(1, 6)}</article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks).toHaveLength(6);
  });

  test('a lead that stands apart comes first, once', () => {
    const lead = 'What the council decided on Tuesday, what it cost, and who was asked: nobody at all.';
    const html = `<body><main><header><h1>A title of some length</h1><div class="article-lead">${lead}</div></header><div class="text">${many(1, 6)}</div></main></body>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.filter((block) => block.text === lead)).toHaveLength(1);
    expect(blocks[0]?.text).toBe(lead);
  });

  test.for([
    ['named a header', (words: string) => `<h2 class="header-anchor-post">${words}</h2>`, 'heading'],
    ['alone in a header', (words: string) => `<div class="section-header"><h3>${words}</h3></div>`, 'heading'],
    ['a link to its own place', (words: string) => `<h2><a href="#tides">${words}</a></h2>`, 'heading'],
  ] as const)('a heading between paragraphs stays: %s', ([, markup, type]) => {
    const html = `<article><h1>A title of some length</h1>${many(1, 4)}${markup('What the tides took')}${many(5, 8)}</article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks[4]).toMatchObject({ type, text: 'What the tides took' });
  });

  test('an element of the page’s own with words beside it is part of their line', () => {
    const html = `<article><h1>A title of some length</h1>${many(1, 4)}<p>The tide took the pier (<x-source><a href="https://tides.example/1">1</a></x-source>), and left the bell.</p><x-note>Nobody rang it.</x-note><x-note>Nobody will.</x-note></article>`;
    const texts = readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);
    expect(texts.slice(4)).toEqual([
      'The tide took the pier (1), and left the bell.',
      'Nobody rang it.',
      'Nobody will.',
    ]);
  });

  test('comments are no reason to look elsewhere', () => {
    const html = `<article><div class="entry-content">${many(1, 5)}</div><div id="comments">${many(100, 140)}</div></article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.some((block) => block.text.startsWith('Paragraph 5:'))).toBe(true);
  });

  test.for([
    ['a paragraph', (words: string) => `<p>${words}</p>`, true],
    ['a heading', (words: string) => `<h2>${words}</h2>`, true],
    ['words in a part that holds words alone', (words: string) => `<div><span>${words}</span></div>`, true],
    ['a part that is called a teaser', (words: string) => `<div class="ArticleTeaser">${words}</div>`, true],
    ['a part that hides what runs over', (words: string) => `<div class="overflow-hidden"><p>${words}</p></div>`, true],
    ['a hidden part', (words: string) => `<div class="hidden"><p>${words}</p></div>`, false],
    ['a list', (words: string) => `<ul><li><p>${words}</p></li></ul>`, false],
    ['a caption', (words: string) => `<figure><figcaption>${words}</figcaption></figure>`, false],
    ['an aside', (words: string) => `<aside><p>${words}</p></aside>`, false],
    ['a link', (words: string) => `<p><a href="/x">${words}</a></p>`, false],
    ['a label', () => '<p>Out of town</p>', false],
  ] as const)('%s between the headline and the text', ([, markup, opens]) => {
    const html = `<body><main><header><h1>A title of some length</h1>${markup(opening)}</header><div class="text">${many(1, 6)}</div></main></body>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks[0]?.text === opening).toBe(opens);
  });

  test.for([
    [
      'two paragraphs',
      `<h1>A title of some length</h1><div><p>${opening}</p><p>${second}</p></div>`,
      [opening, second],
    ],
    [
      'two in parts of their own',
      `<h1>A title of some length</h1><div>${opening}</div><div>${second}</div>`,
      [opening, second],
    ],
    ['below an h2, where there is no h1', `<h2>A title of some length</h2><p>${opening}</p>`, [opening]],
    [
      'a name, and the day behind it in words',
      `<h1>A title of some length</h1><p><b>Port Ellery.</b> ${opening}</p>`,
      [`Port Ellery. ${opening}`],
    ],
  ] as const)('what opens a text apart from it: %s', ([, header, wanted]) => {
    const html = `<body><main><header>${header}</header><div class="text">${many(1, 6)}</div></main></body>`;
    const texts = readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);
    expect(texts.slice(0, wanted.length)).toEqual(wanted);
    expect(texts[wanted.length]).toMatch(/^Paragraph 1:/);
  });

  test('an h1 below the text is not its headline', () => {
    const below = `<aside><h1>More of Port Ellery</h1><p>${second}</p></aside>`;
    const html = `<body><main><header><h1>A title of some length</h1><p>${opening}</p></header><div class="text">${many(1, 6)}</div></main>${below}</body>`;
    const texts = readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);
    expect([texts[0], texts.length]).toEqual([opening, 7]);
  });

  test('what opens a text stands before it, too, where another part is the text than was found', () => {
    const header = `<header><h1>A title of some length</h1><p>${opening}</p></header>`;
    const html = `<body>${deep(`${header}<div class="article-body">${many(1, 6)}</div>`)}${deep(notices.repeat(4))}</body>`;
    const texts = readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);
    expect(texts[0]).toBe(opening);
    expect(texts).toHaveLength(7);
  });

  test('what opens a text within the part that holds it stands before it', () => {
    const html = `<body><h1>A title of some length</h1><div class="text"><div class="extra-line"><p>${opening}</p></div>${many(1, 6)}</div></body>`;
    const texts = readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);
    expect([texts[0], texts.length]).toEqual([opening, 7]);
  });

  test('a lead that is part of a line is a paragraph', () => {
    const html = `<body><main><header><h1>A title of some length</h1><div><span class="article-lead">${opening}</span></div></header><div class="text">${many(1, 6)}</div></main></body>`;
    expect(readHtml({ html, name: 'x.html' }).blocks[0]?.text).toBe(opening);
  });

  const stop = (number: number) =>
    `<p>Stop ${number} is the old coal pier, where the ferry waits for an hour before it sails again for stop ${number + 1}.</p>`;
  const stops = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => stop(from + at)).join('');
  const hidden = (attribute: string) =>
    `<article><h1>A title of some length</h1>${stop(1)}<div ${attribute}>${stops(2, 8)}</div></article>`;

  test.for([
    ['most of a text', hidden('class="paywall" hidden'), 8],
    ['most of a text, by its style', hidden('style="display: none"'), 8],
    [
      'less than half of it',
      `<article>${many(1, 5)}<p hidden>${'Only those who pay may read of the bell. '.repeat(4)}</p></article>`,
      5,
    ],
  ] as const)('what is hidden: %s', ([, html, paragraphs]) => {
    expect(readHtml({ html, name: 'x.html' }).blocks).toHaveLength(paragraphs);
  });

  test('a heading is a heading, too, where it folds in what stands below it', () => {
    const folded = (words: string) => `<h2><button class="accordion"><span>${words}</span></button></h2>`;
    const html = `<article><h1>A title of some length</h1>${many(1, 4)}${folded('What the tides took')}${many(5, 8)}<button>Print it</button></article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks[4]).toMatchObject({ type: 'heading', text: 'What the tides took' });
    expect(blocks).toHaveLength(9);
  });

  test('a short article is told from the menus around it', () => {
    const menu = Array.from({ length: 40 }, (_, at) => `<li><a href="/s${at}">Section of the paper ${at}</a></li>`);
    const html = `<body><div class="top"><ul>${menu.join('')}</ul></div><div class="article-body">${prose(1)}${prose(2)}</div></body>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.map(({ text }) => text.slice(0, 11))).toEqual(['Paragraph 1', 'Paragraph 2']);
  });

  test('a longer text elsewhere on the page is not the article', () => {
    const html = `<body>${deep(`<div class="article-body">${many(1, 6)}</div>`)}${deep(notices.repeat(4))}</body>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.map(({ text }) => text.slice(0, 11))).toEqual(
      Array.from({ length: 6 }, (_, at) => `Paragraph ${at + 1}`),
    );
  });

  test('a text that is in no paragraphs is no reason to look elsewhere', () => {
    const lines = many(1, 20).replaceAll('<p>', '<div class="line">').replaceAll('</p>', '</div>');
    const box = `<div class="box">${notices.slice(0, 1500)}</div>`;
    const html = `<article><div class="text">${lines}</div>${box}</article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.some((block) => block.text.startsWith('Paragraph 20:'))).toBe(true);
  });

  test('other articles announced within it do not make a larger part the article', () => {
    const cards = Array.from({ length: 30 }, (_, at) => `<li><article>${prose(100 + at)}</article></li>`).join('');
    const html = `${deep(`<div role="main"><article class="story">${many(1, 6)}</article><ul>${cards}</ul></div>`)}${deep(notices.repeat(9))}`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.map(({ text }) => text.slice(0, 11))).toEqual(
      Array.from({ length: 6 }, (_, at) => `Paragraph ${at + 1}`),
    );
  });

  const pier = (from: number, to: number) => stops(from, to).replaceAll('the ferry', 'the ferry from Port Ellery');

  test.for([
    ['of five and more each is an entry of one text', 5, 33],
    ['of fewer one is the article', 4, 9],
  ] as const)('articles in a row that hold as much as each other: %s', ([, count, blocks]) => {
    const row = Array.from({ length: count }, (_, at) => `<article>${pier(10 * at + 10, 10 * at + 15)}</article>`);
    const html = `<body><h1>A title of some length</h1><div>${pier(1, 3)}</div><div class="legends">${row.join('')}</div></body>`;
    expect(readHtml({ html, name: 'x.html' }).blocks).toHaveLength(blocks);
  });

  test('of articles below each other, each with its headline, the first is the page’s, however short', () => {
    const below = (number: number, text: string) =>
      `<div><article class="story"><h1>What the harbour lost, part ${number}</h1><div>${text}</div></article></div>`;
    const html = `<body><main>${below(1, pier(10, 15))}${below(2, notices)}${below(3, many(1, 9))}</main></body>`;
    const texts = readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text.slice(0, 7));
    expect(texts).toEqual(['Stop 10', 'Stop 11', 'Stop 12', 'Stop 13', 'Stop 14', 'Stop 15']);
  });

  test('where another part of what is called the article was found, the part with the prose is looked for', () => {
    const entries = Array.from({ length: 9 }, (_, at) => `<article>${pier(10 * at + 100, 10 * at + 100)}</article>`);
    const labels = pier(900, 911).replaceAll('.<', '<');
    const html = `<body><main><div class="extra">${pier(1, 6)}</div><div class="extra">${entries.join('')}</div><div class="comments content">${labels}</div></main></body>`;
    expect(readHtml({ html, name: 'x.html' }).blocks[0]?.text).toMatch(/^Stop 1 /);
  });

  test('a text in an element whose name says otherwise, where no other part is called an article', () => {
    const about = `<div class="intro"><p>${'The Port Ellery Post has come out every morning since 1911. '.repeat(6)}</p></div>`;
    const html = `<body>${about}<div class="view-pagination pager">${many(1, 12)}</div></body>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.some((block) => block.text.startsWith('Paragraph 12:'))).toBe(true);
  });

  test('readings beside characters are not part of the words', () => {
    const words = '<ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>どもの本を読む会が火曜日に港の図書館で開かれました。';
    const html = `<article><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p></article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks[1]?.text).toBe('子どもの本を読む会が火曜日に港の図書館で開かれました。'.repeat(2));
  });

  test('the points of a list within a text call to nobody but whom the text speaks to', () => {
    const points = ['Rate newsletters by their length', 'Create subscription tiers that fishermen can pay'];
    const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    const html = `<article><h1>A title of some length</h1>${many(1, 4)}${list}<p>${points[0]}</p>${many(5, 8)}</article>`;
    const { blocks, removals } = readHtml({ html, name: 'x.html' });
    expect(blocks.filter(({ type }) => type === 'list').map(({ text }) => text)).toEqual(points);
    expect(removals.map(({ text }) => text)).toEqual([points[0]]);
  });

  test.for([
    [
      'a card that comes up over a name',
      '<img src="x.jpg"><a href="/a">Ines Halloran</a><a href="/b">Mayor buys a bridge</a>',
      '',
    ],
    ['a picture in a link', '<img src="x.jpg"><a href="/a">Ines Halloran</a>', 'Ines Halloran'],
    [
      'a picture in words',
      '<img src="x.jpg">the <a href="/a">mayor</a> of <a href="/b">Port Ellery</a>',
      'the mayor of Port Ellery',
    ],
    ['links without a picture', '<a href="/a">Ines</a> <a href="/b">Halloran</a>', 'Ines Halloran'],
  ] as const)('in a line: %s', ([, inner, words]) => {
    const html = `<article><h1>A title of some length</h1>${many(1, 4)}<p>On Tuesday it was <span><span>${inner}</span></span> who had the bell rung twice.</p>${many(5, 6)}</article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks[4]?.text.replace(/\s+/g, ' ')).toBe(
      `On Tuesday it was ${words} who had the bell rung twice.`.replace(/\s+/g, ' '),
    );
  });

  test('links within the site are links, too', () => {
    const html = `<article>${many(1, 5)}<p><a href="/other">Mayor buys second bridge, sells first one</a></p></article>`;
    const { removals } = readHtml({ html, name: 'x.html' });
    expect(removals.map(({ text }) => text)).toEqual(['Mayor buys second bridge, sells first one']);
  });

  test('addresses that a text lists are part of it', () => {
    const list = Array.from({ length: 4 }, (_, at) => `<p>https://harbour.example/plan-${at}</p>`).join('');
    const html = `<article class="entry-content"><div class="text">${many(1, 5)}${list}</div></article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.at(-1)?.text).toBe('https://harbour.example/plan-3');
  });
});
