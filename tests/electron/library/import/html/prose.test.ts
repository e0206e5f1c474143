import { expect, test } from 'vitest';
import { prosePart } from '../../../../../electron/library/import/html/containers.ts';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { proseOf } from '../../../../../electron/library/import/html/prose.ts';
import { missesPart } from '../../../../../electron/library/import/html/wrong-part.ts';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';

const words = (number: number) =>
  `Stop ${number}: the ferry calls at the old coal pier at noon, and whoever wants to see the seals has an hour before it sails again for stop ${number + 1}.`;
const each = (from: number, to: number, around: (words: string) => string) =>
  Array.from({ length: to - from + 1 }, (_, at) => around(words(from + at))).join('');
const paragraph = (text: string) => `<p>${text}</p>`;

function look(html: string) {
  const { elements, document } = parsePage(html);
  const prose = proseOf(elements, document.body);
  return { elements, prose, part: prosePart(elements, prose, document.body) };
}

function partOf(html: string): string | null {
  const { elements, part } = look(html);
  return part === null ? null : (elements[part.index]?.id ?? null);
}

test.for([
  ['paragraphs', `<div id="text">${each(1, 9, paragraph)}</div>`, 'text'],
  ['words without paragraphs', `<div id="text">${each(1, 9, (text) => `<div>${text}</div>`)}</div>`, 'text'],
  [
    'parts of one paragraph each',
    `<div id="text">${each(1, 9, (text) => `<div><div>${paragraph(text)}</div></div>`)}</div>`,
    'text',
  ],
  ['a part that is called an aside', `<div id="text" class="sidebar">${each(1, 9, paragraph)}</div>`, 'text'],
  [
    'a form around everything',
    `<form><div id="text">${each(1, 9, paragraph)}</div><p>So says the harbour.</p></form>`,
    'text',
  ],
  [
    'parts that are called widgets all of them',
    `<div id="text">${each(1, 9, (text) => `<div class="page-widget wide">${paragraph(text)}</div>`)}</div><div class="related">${each(10, 14, paragraph)}</div>`,
    'text',
  ],
  [
    'a part that hides what runs over',
    `<div id="text" class="overflow-hidden">${each(1, 9, paragraph)}</div><div class="related">${each(10, 14, paragraph)}</div><div class="comments">${each(15, 19, paragraph)}</div>`,
    'text',
  ],
  [
    'galleries in widgets that hold more than the text',
    `<div id="text">${each(1, 9, paragraph)}</div>${[10, 20].map((at) => `<div class="page-widget"><ul>${each(at, at + 7, (text) => `<li>${text}</li>`)}</ul></div>`).join('')}<div class="related">${each(30, 35, paragraph)}</div>`,
    'text',
  ],
  [
    'widgets that hold less than the text',
    `<div id="text">${each(1, 9, paragraph)}</div>${each(10, 14, (text) => `<div class="page-widget">${paragraph(text)}</div>`)}`,
    'text',
  ],
  [
    'a part whose label is hidden',
    `<div id="text" class="field--label-hidden">${each(1, 9, paragraph)}</div><div class="related">${each(10, 14, paragraph)}</div>`,
    'text',
  ],
  [
    'words around an element of the page’s own',
    `<div id="text">${each(1, 9, (text) => `<div>(<x-mark>${text.slice(0, 40)}</x-mark>${text.slice(40)})</div>`)}</div>`,
    'text',
  ],
  ['blocks within something inline', `<div id="text">${each(1, 9, (text) => `<a><p>${text}</p></a>`)}</div>`, 'text'],
  [
    'comments beside the text',
    `<div id="text">${each(1, 9, paragraph)}</div><div class="comments">${each(10, 15, paragraph)}</div>`,
    'text',
  ],
  ['links alone', `<div id="text">${each(1, 9, (text) => `<p><a href="/x">${text}</a></p>`)}</div>`, null],
  ['two texts', `<div id="text">${each(1, 9, paragraph)}</div><div>${each(10, 18, paragraph)}</div>`, null],
  ['a few words', `<div id="text">${each(1, 3, paragraph)}</div>`, null],
] as const)('where a page has most of its prose: %s', ([, html, wanted]) => {
  expect(partOf(html)).toBe(wanted);
});

test('another part was taken when it holds little prose beside the largest', () => {
  const { elements, prose, part } = look(
    `<div id="text">${each(1, 9, paragraph)}</div><div id="box">${each(10, 11, paragraph)}</div>`,
  );
  const misses = (id: string) => {
    const found = elements.find((element) => element.id === id);
    return part && found ? missesPart(found, part, prose) : null;
  };
  expect(misses('box')).toBe(true);
  expect(misses('text')).toBe(false);
});

test('a text of its own stands by itself, however many others stand below it in the same part', () => {
  const texts = [1, 31, 61, 91].map((from) => `<div id="text${from}">${each(from, from + 19, paragraph)}</div>`);
  const { elements, prose, part } = look(`<div id="all">${texts.join('')}</div>`);
  const found = elements.find(({ id }) => id === 'text1');
  expect(part && found && missesPart(found, part, prose)).toBe(false);
});

test('a text whose part has the name of an aside is found although a box stands beside it', () => {
  const stops = each(
    1,
    14,
    (text) => `<section><div class="stop"><div><h3>A stop</h3></div><div>${paragraph(text)}</div></div></section>`,
  );
  const box = `<div class="info"><p>The pier is open from March, and its café sells what the boats bring in, says the harbour office.</p><p>Dogs, bicycles and prams travel free, as they always have, and cars are left at the toll house, where they are watched.</p><p>Tickets are sold on board, in coins, for the machine has been broken since the storm, and nobody has come to mend it.</p></div>`;
  const { blocks } = readHtml({ html: `<body><div class="related-stops">${stops}</div>${box}</body>`, name: 'x.html' });
  const text = blocks.map((block) => block.text);
  expect(text).toContain(words(1));
  expect(text).toContain(words(14));
});
