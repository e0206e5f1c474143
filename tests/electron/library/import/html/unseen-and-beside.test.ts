import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';
import { growth } from '../../../../support/growth.ts';

const prose = (number: number) =>
  `Paragraph ${number}: the council of Port Ellery met on Tuesday, and after four hours it had decided, said the mayor, to decide in June.`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${prose(from + at)}</p>`).join('');
/** So long that a box is small beside it. */
const LAST = 16;
const page = (within: string, head = '') =>
  `<html><head>${head}</head><body><article><h1>Council decides to decide</h1>${many(1, 4)}${within}${many(5, LAST)}</article></body></html>`;
const read = (html: string) => readHtml({ html, name: 'x.html' });
const textsOf = (html: string) => read(html).blocks.map(({ text }) => text);

describe('what a class name hides', () => {
  const OFFER = 'Read all that our eleven reporters find out about the harbour, on paper and on screens.';

  test.each([
    'hidden',
    'hide',
    'offer hidden',
    'visually-hidden',
    'visuallyhidden',
    'u-visually-hidden',
    'sr-only',
    'screen-reader-text',
  ])('%s is none of the article', (name) => {
    expect(textsOf(page(`<div class="${name}"><p>${OFFER}</p></div>`))).not.toContain(OFFER);
  });

  test.each(['overflow-hidden', 'hidden md:block', 'hidden lg:inline-flex', 'hide d-md-block', 'hideaway'])(
    '%s hides nothing',
    (name) => {
      expect(textsOf(page(`<div class="${name}"><p>${OFFER}</p></div>`))).toContain(OFFER);
    },
  );

  test('is the article where it is most of it', () => {
    const html = `<article><h1>Council decides to decide</h1>${many(1, 1)}<div class="hidden">${many(2, 8)}</div></article>`;
    expect(textsOf(html)).toContain(prose(5));
  });
});

describe('boxes in which one signs in', () => {
  test.each(['blocker__sign-in', 'identity-intro', 'log-in', 'c-inlineSignup'])('%s', (name) => {
    const texts = textsOf(
      page(
        `<div class="${name}"><h3>One account for all</h3><p>Go on reading with an account.</p><ul><li>Stories from all along the coast with one account.</li><li>More articles a month.</li></ul></div>`,
      ),
    );
    expect(texts).toHaveLength(LAST);
  });
});

describe('a heading of the text stays', () => {
  test.each([
    ['whose address is made of its words', '<h2 id="h-popular-subscription-deals">Popular Subscription Deals</h2>'],
    ['that asks for trust in those who tell below why', '<h2>Why you should trust us</h2>'],
    ['that counts degrees', '<h3>360° Views</h3>'],
    ['with a stroke between its words', '<h3>Deliveries/Ferry Terminal</h3>'],
  ])('%s', (_, heading) => {
    expect(textsOf(page(heading))).toHaveLength(LAST + 1);
  });

  test('unless the page calls it something else by an address of its own', () => {
    expect(textsOf(page('<h2 id="newsletter">Every Tuesday</h2>'))).toHaveLength(LAST);
  });
});

describe('lists of links', () => {
  const list = (...entries: string[]) => page(`<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`);
  const link = (words: string) => `<a href="https://keld.example/x">${words}</a>`;

  test('go where every entry leads elsewhere, with or without what it is about', () => {
    const texts = textsOf(
      list(
        `Harbour: ${link('Does the bridge close? Skippers warn')}`,
        `Frost: ${link('How to keep a lemon alive on a balcony')}`,
        link('“We were too late”: the baker of Keld Street tells'),
      ),
    );
    expect(texts).toHaveLength(LAST);
  });

  test('stay where they are the text’s own, with links in them', () => {
    const texts = textsOf(
      list(
        `The bridge, which ${link('closes in June')}, will be painted green, and the toll rises to four crowns a crossing.`,
        `The ${link('lemon market')} moves to the square behind the church and opens an hour later than it has until now.`,
      ),
    );
    expect(texts).toHaveLength(LAST + 2);
  });

  test('one link alone is no list', () => {
    expect(textsOf(list(`The report: ${link('Bridges of the coast')}`))).toHaveLength(LAST + 1);
  });
});

describe('captions', () => {
  const figure = (caption: string) => `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`;

  test('are one line, whatever a part of it holds', () => {
    const texts = textsOf(
      page(figure('<span>Ivy grows in the shade</span><span> (<div>near the <b>door</b></div>)</span>')),
    );
    expect(texts).toContain('Ivy grows in the shade (near the door)');
  });

  test('parts set below each other do not grow together', () => {
    const texts = textsOf(
      page(figure('<span><div>The green bridge in May.</div><div>A skipper waits below</div></span>')),
    );
    expect(texts).toContain('The green bridge in May. A skipper waits below');
  });

  test('the count of a gallery goes', () => {
    expect(textsOf(page(figure('2')))).toHaveLength(LAST);
    expect(textsOf(page(figure('2 bridges')))).toHaveLength(LAST + 1);
  });

  test('the labels of cards go: what leads elsewhere, and what stands there again and again', () => {
    const cards = figure('<a href="https://keld.example/bridges">Bridges</a>') + figure('Gear').repeat(3);
    expect(textsOf(page(cards))).toHaveLength(LAST);
    expect(textsOf(page(figure('Gear').repeat(2)))).toHaveLength(LAST + 2);
  });
});

describe('what a page declares and prints again', () => {
  const declared =
    '<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-05-13T08:00:00Z">';
  const printed = (...lines: string[]) =>
    `<html><head>${declared}</head><body><article><h1>Council decides to decide</h1>${many(1, 2)}${lines.map((line) => `<div>${line}</div>`).join('')}${many(3, 8)}</article></body></html>`;

  test('its day goes, another stays', () => {
    expect(textsOf(printed('May 13, 2024'))).not.toContain('May 13, 2024');
    expect(textsOf(printed('May 2, 1911'))).toContain('May 2, 1911');
  });

  test('its writer’s name alone goes above the text, and is who wrote it', () => {
    const html = `<html><head>${declared}</head><body><article><h1>Council decides to decide</h1><div><span>Ann Lee</span></div>${many(1, 8)}</article></body></html>`;
    const article = read(html);
    expect(article.blocks.map(({ text }) => text)).not.toContain('Ann Lee');
    expect(article.metadata.byline).toBe('Ann Lee');
    // Between paragraphs it may be who speaks.
    expect(textsOf(printed('Ann Lee'))).toContain('Ann Lee');
  });
});

describe('time in proportion', () => {
  test.each([
    [
      'words for screen readers in every paragraph',
      (count: number) => many(1, count).replaceAll('</p>', ' <span class="sr-only">opens elsewhere</span></p>'),
    ],
    [
      'a long list of links',
      (count: number) =>
        `${many(1, 8)}<ul>${'<li><a href="https://keld.example/x">Does the bridge close?</a></li>'.repeat(count)}</ul>${many(9, 12)}`,
    ],
  ])('%s', (_, within) => {
    expect(growth((count) => void read(page(within(count))), 300)).toBeLessThan(1.6);
  });
});
