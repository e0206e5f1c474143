import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../electron/library/import/read-html.ts';

const prose =
  'The council of Port Ellery met on Tuesday, and after four hours it had decided to decide in June, said the mayor.';
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const texts = (html: string) => readHtml({ html, name: 'page.html' }).blocks.map((block) => block.text);

describe('structure', () => {
  test('headings, quotes, lists, captions, emphasis and links are kept, offsets in code points', () => {
    const { blocks } = readHtml({
      name: 'page.html',
      html: page(`<article><h1>A title</h1><p>😀 <b>Bold</b> and <em>not</em>, <a href="https://a.example/x">there</a>. ${prose}</p>
        <h2>Below</h2><p>${prose} Again.</p><blockquote><p>“Wait,” she said, “and see what comes of it in the end.”</p></blockquote>
        <ol><li>first thing</li><li>second thing<ul><li>deeper thing</li></ul></li></ol>
        <figure><img src="x.png"><figcaption>The hall on Tuesday night, after the vote had been taken.</figcaption></figure><p>${prose} And again.</p></article>`),
    });
    expect(blocks.map((block) => [block.type, block.level, block.ordered])).toEqual([
      ['paragraph', undefined, undefined],
      ['heading', 2, undefined],
      ['paragraph', undefined, undefined],
      ['quote', undefined, undefined],
      ['list', 1, true],
      ['list', 1, true],
      ['list', 2, false],
      ['caption', undefined, undefined],
      ['paragraph', undefined, undefined],
    ]);
    expect(blocks[0]?.marks).toEqual([
      { type: 'strong', start: 2, end: 6 },
      { type: 'emphasis', start: 11, end: 14 },
      { type: 'link', start: 16, end: 21, href: 'https://a.example/x' },
    ]);
  });

  const words = 'The hall of Port Ellery at night, after the vote had been taken.';
  test.each([
    ['a part of that name', `<div class="harbour-caption">${words}</div>`],
    ['a part of that name around a paragraph', `<div class="harbour-caption"><p>${words}</p></div>`],
    ['a span of that name', `<div class="hall"><img src="x.png"><span class="caption small">${words}</span></div>`],
    ['words in the part of a picture', `<div class="lead-img__description"><img src="x.png"><div>${words}</div></div>`],
    ['words beside a picture', `<div class="leadimage left"><img src="x.png"><p>${words}</p></div>`],
  ])('a caption: %s', (_, part) => {
    const { blocks } = readHtml({
      name: 'page.html',
      html: page(
        `<article><h1>The vote</h1><p>${prose}</p>${part}<p>${prose} Again.</p><p>${prose} And again.</p></article>`,
      ),
    });
    expect(blocks.filter(({ type }) => type === 'caption').map(({ text }) => text)).toEqual([words]);
  });

  test.each([
    ['where it says that there is no picture', `<div class="hall-noimage"><p>${prose} Later.</p></div>`],
    ['of some length', `<div class="with-image"><p>${prose} Later.</p><p>${prose.repeat(5)}</p></div>`],
    ['with a heading', `<div class="with-image"><h3>A part of its own</h3><p>${prose} Later.</p></div>`],
    ['where it says so in two words', `<div class="hall-no-image"><p>${prose} Later.</p></div>`],
  ])('text stays text in a part named after a picture: %s', (_, part) => {
    const { blocks } = readHtml({
      name: 'page.html',
      html: page(
        `<article><h1>The vote</h1><p>${prose}</p>${part}<p>${prose} Again.</p><p>${prose} And again.</p></article>`,
      ),
    });
    expect(blocks.find(({ text }) => text === `${prose} Later.`)?.type).toBe('paragraph');
  });

  test('a row of a table is a line, with its numbers, its marks and its empty cells', () => {
    const table = `<table><caption>Costs by year, in millions</caption><tr><th>Year</th><th>Cost</th><th>Share</th></tr>
      <tr><td>2020</td><td>4</td><td>12%</td></tr><tr><td>2021</td><td></td><td>13%</td></tr>
      <tr><td><p>2022</p></td><td>7 <b>m</b></td><td><a href="https://a.example/x">14%</a></td></tr></table>`;
    const { blocks } = readHtml({
      name: 'page.html',
      html: page(`<article><h1>Costs rise</h1><p>${prose}</p>${table}<p>${prose} Again.</p></article>`),
    });
    expect(blocks.slice(1, -1).map((block) => block.text)).toEqual([
      'Costs by year, in millions',
      'Year | Cost | Share',
      '2020 | 4 | 12%',
      '2021 | | 13%',
      '2022 | 7 m | 14%',
    ]);
    expect(blocks.at(-2)?.marks).toEqual([
      { type: 'strong', start: 9, end: 10 },
      { type: 'link', start: 13, end: 16, href: 'https://a.example/x' },
    ]);
  });

  test.each([
    ['<sup><a href="#fn1">1</a></sup>'],
    ['<a href="#fn1" role="doc-noteref"><sup>1</sup></a>'],
    ['<a href="#fn1" epub:type="noteref">1</a>'],
    ['<a href="https://a.example/x#fn1"><sup>(1)</sup></a>'],
    ['<sup><a href="#fn1">[1]</a></sup>'],
  ])('a note stays apart from the word before it: %s', (mark) => {
    const note = '<p id="fn1">Minutes of the council, page 14. <a href="#ref1">↩︎</a></p>';
    expect(texts(page(`<article><p>${prose}${mark} Again.</p><p>${prose}</p>${note}</article>`))).toEqual([
      `${prose}[1] Again.`,
      prose,
      'Minutes of the council, page 14.',
    ]);
  });

  test('a page that is laid out as a table keeps its paragraphs apart', () => {
    const cells = `<td><p>${prose}</p><p>${prose} Again.</p></td><td>${prose} And again.</td>`;
    expect(texts(page(`<table><tr>${cells}</tr></table>`))).toEqual([prose, `${prose} Again.`, `${prose} And again.`]);
  });

  test('addresses of scripts are no links', () => {
    const { blocks } = readHtml({
      name: 'p.html',
      html: page(`<p><a href="javascript:alert(1)">here</a> ${prose}</p>`),
    });
    expect(blocks[0]?.marks).toBeUndefined();
  });
});

describe('metadata', () => {
  test('sources are ranked, and each value has its evidence', () => {
    const { metadata, evidence } = readHtml({
      name: 'page.html',
      html: page(
        `<article><h1>A bridge too dear</h1><p>${prose}</p><p>${prose} Again.</p></article>`,
        `<title>A bridge too dear | Harbor Post</title><meta property="og:site_name" content="Harbor Post">
         <link rel="canonical" href="https://harbor.example/bridge"><script type="application/ld+json">
         {"@graph":[{"@type":"NewsArticle","headline":"A bridge too dear","author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Orr"}],
         "datePublished":"2024-03-05T23:30:00-05:00","publisher":{"name":"Harbor Post"},}]}</script>`,
      ),
    });
    expect(metadata).toMatchObject({
      title: 'A bridge too dear',
      byline: 'Ann Lee, Bo Orr',
      publication: 'Harbor Post',
      published: '2024-03-05',
      url: 'https://harbor.example/bridge',
    });
    expect(evidence.published?.[0]).toMatchObject({ source: 'json-ld', quote: '2024-03-05T23:30:00-05:00' });
  });

  test('what is not known is null', () => {
    const { metadata } = readHtml({ name: 'page.html', html: page(`<p>${prose}</p>`) });
    expect(metadata).toMatchObject({ byline: null, publication: null, published: null, place: null, url: null });
  });

  test('an invalid date is no date', () => {
    const { metadata } = readHtml({
      name: 'p.html',
      html: page(`<p>${prose}</p>`, '<meta name="date" content="2024-02-31">'),
    });
    expect(metadata.published).toBeNull();
  });
});

describe('hostile pages', () => {
  test('two thousand nested elements end, with their words', { timeout: 5_000 }, () => {
    const deep = `${'<div>'.repeat(2000)}<p>${prose}</p>${'</div>'.repeat(2000)}`;
    expect(texts(page(deep)).join(' ')).toContain('decided to decide in June');
  });

  test('a page without an html element keeps its body', () => {
    expect(texts(`<p>${prose}<p>${prose} Again.`)).toHaveLength(2);
  });

  test('scripts, handlers and data URLs leave no trace', () => {
    const html = page(
      `<p onclick="steal()">${prose}<script>document.title = 'owned'</script><img src="data:image/png;base64,${'A'.repeat(5_000_000)}"></p>`,
      '<title>Calm</title>',
    );
    const article = readHtml({ html, name: 'page.html' });
    expect(JSON.stringify(article)).not.toMatch(/steal|owned|base64/);
    expect(article.metadata.title).toBe('Calm');
  });

  test.each([
    '<',
    '<html',
    '<table><td>',
    '<!--',
    '<svg><p>x',
    '\u0000<p>\ud800x</p>',
    '<p>'.repeat(500),
    '<a href="'.repeat(50),
  ])('broken markup %#: no exception', (html) => expect(() => readHtml({ html, name: 'x.html' })).not.toThrow());
});
