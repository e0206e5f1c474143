import { expect, test } from 'vitest';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { proseOf } from '../../../../../electron/library/import/html/prose.ts';
import { placesOf, putBack } from '../../../../../electron/library/import/html/put-back.ts';

const words = (number: number) =>
  `Buoy ${number}: the pilots of Port Ellery count what the sea has moved, and whoever finds one of theirs may keep rope number ${number}.`;
const p = (number: number, id = '') => `<p id="${id}">${words(number)}</p>`;

const next = (tag: string, text: string, headline = '') =>
  `<${tag} class="part">${headline}<div class="grid"><div class="text">${text}</div></div></${tag}>`;

/** What stands in the text after `gone` was left out of it and the rest put back; the first words of each line. */
function after(html: string, gone: readonly string[]): string[] {
  const { document, elements } = parsePage(`<body>${html}</body>`);
  const places = placesOf(elements, proseOf(elements, document.body));
  for (const element of elements) if (gone.includes(element.id)) element.remove();
  const found = document.createElement('div');
  for (const child of document.body?.childNodes ?? []) found.appendChild(child);
  putBack(found, places);
  return found
    .find(({ localName }) => /^(?:p|h\d|li)$/.test(localName))
    .map(({ textContent }) => textContent.split(':')[0] ?? '');
}

test.for([
  ['a paragraph between others of its part', `<div>${p(1)}${p(2, 'x')}${p(3)}</div>`, ['Buoy 1', 'Buoy 2', 'Buoy 3']],
  [
    'the first and the last of a part',
    `<div>${p(1, 'x')}${p(2)}${p(3)}${p(4)}${p(5, 'x')}</div>`,
    [1, 2, 3, 4, 5].map((at) => `Buoy ${at}`),
  ],
  [
    'a part beside others that look like it',
    `<div class="body"><div class="text">${p(1)}</div><div class="text">${p(2)}</div><div class="text" id="x">${p(3)}</div></div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3'],
  ],
  [
    'a paragraph that looks like those around it, deeper than they',
    `<div class="text">${p(1)}${p(2)}</div><section><div class="text" id="x">${p(3)}</div></section><div class="text">${p(4)}</div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3', 'Buoy 4'],
  ],
  [
    'a list of the part',
    `<div>${p(1)}${p(2)}<ul id="x"><li>${words(3)}</li></ul>${p(4)}</div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3', 'Buoy 4'],
  ],
  [
    'a paragraph that has the names of those that are there, behind the last',
    `<div>${[1, 2, 3].map((at) => `<p class="line">${words(at)}</p>`).join('')}</div><section><div><p class="line" id="x">${words(4)}</p></div></section>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3', 'Buoy 4'],
  ],
  [
    'a sentence that is a link for the most part, in a part beside others that look like it',
    `<div>${[1, 2].map((at) => `<div class="text">${p(at)}</div>`).join('')}<div class="text" id="x"><p>Buoy 3: under the rules <a href="/rules">whoever finds a rope may keep it, says the harbour office of Port Ellery</a>, and a bell.</p></div><div class="text">${p(4)}</div></div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3', 'Buoy 4'],
  ],
  [
    'a short question among answers',
    `<div>${[1, 2].map((at) => `<div class="text">${p(at)}</div>`).join('')}<div class="text" id="x"><p>Buoy 3: who counts the ropes in winter?</p></div><div class="text">${p(4)}</div></div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3', 'Buoy 4'],
  ],
  [
    'the last of sections that look alike, each in a frame that does',
    `<h1>Ropes</h1>${next('section', p(1))}${next('section', p(2))}${next('section', p(3, 'x'))}`,
    ['Ropes', 'Buoy 1', 'Buoy 2', 'Buoy 3'],
  ],
  [
    'a heading over a paragraph that is there',
    `<div>${p(1)}<h3 id="x">What drifts</h3>${p(2)}</div>`,
    ['Buoy 1', 'What drifts', 'Buoy 2'],
  ],
] as const)('is put back in its place: %s', ([, html, wanted]) => {
  expect(after(html, ['x'])).toEqual(wanted);
});

test.for([
  [
    'one of many of its kind that were left out',
    `<div>${p(1)}${p(2)}</div><section><p class="teaser-line">${words(3)}</p>${[4, 5, 6].map((at) => `<p class="teaser-line" id="x">${words(at)}</p>`).join('')}</section>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3'],
  ],
  [
    'the next article, which looks like this one',
    `${next('section', p(1) + p(2), '<h1>Ropes</h1>')}${next('section', p(3, 'x'), '<h1>Bells</h1>')}`,
    ['Ropes', 'Buoy 1', 'Buoy 2', 'Bells'],
  ],
  [
    'the next article without a headline of its own',
    `<h1>Ropes</h1>${next('article', p(1) + p(2))}${next('article', p(3, 'x'))}`,
    ['Ropes', 'Buoy 1', 'Buoy 2'],
  ],
  [
    'a section of a page without a headline',
    `${next('section', p(1) + p(2), '<h2>Ropes</h2>')}${next('section', p(3, 'x'), '<h2>Bells</h2>')}`,
    ['Ropes', 'Buoy 1', 'Buoy 2', 'Bells'],
  ],
  [
    'sections without names',
    `<h1>Ropes</h1>${[p(1) + p(2), p(3, 'x')].map((text) => `<section><div class="grid"><div class="text">${text}</div></div></section>`).join('')}`,
    ['Ropes', 'Buoy 1', 'Buoy 2'],
  ],
  [
    'a paragraph without names elsewhere, behind the last',
    `<div>${p(1)}${p(2)}${p(3)}</div><section><div>${p(4, 'x')}</div></section>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 3'],
  ],
  [
    'a short sentence among links beside the text',
    `<div>${p(1)}${p(2)}</div><div class="more-lines" id="x"><p>Buoy 3: who counts the ropes in winter?</p></div><div>${p(4)}</div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 4'],
  ],
  [
    'a line that is a link',
    `<div><div class="text">${p(1)}</div><div class="text" id="x"><p>Buoy 2: <a href="/ropes">ten ropes that were found on the beach last winter, and who has them.</a></p></div><div class="text">${p(3)}</div></div>`,
    ['Buoy 1', 'Buoy 3'],
  ],
  ['an aside', `<div>${p(1)}<aside id="x">${p(2)}</aside>${p(3)}</div>`, ['Buoy 1', 'Buoy 3']],
  [
    'a box that looks otherwise',
    `<div>${p(1)}${p(2)}</div><div class="box" id="x">${p(3)}</div><div>${p(4)}</div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 4'],
  ],
  [
    'a heading that is a link',
    `<div>${p(1)}<h3 id="x"><a href="/seals">Ten seals</a></h3>${p(2)}</div>`,
    ['Buoy 1', 'Buoy 2'],
  ],
  [
    'a list of links with a sentence in it',
    `<div>${p(1)}${p(2)}<ul id="x"><li>${words(3)}</li>${'<li><a href="/more">More of what the sea has moved, and where it was found at last</a></li>'.repeat(3)}</ul>${p(4)}</div>`,
    ['Buoy 1', 'Buoy 2', 'Buoy 4'],
  ],
] as const)('stays out: %s', ([, html, wanted]) => {
  expect(after(html, ['x'])).toEqual(wanted);
});

test('what stands in bare parts is put back, although paragraphs have taken the place of those that are there', () => {
  const parts = [1, 2, 3].map((at) => `<div class="part" id="part-${at}"><span>${words(at)}</span></div>`);
  const { document, elements } = parsePage(`<body>${parts.join('')}</body>`);
  const places = placesOf(elements, proseOf(elements, document.body));
  const found = document.createElement('div');
  for (const part of elements.filter(({ id }) => id.startsWith('part-'))) {
    const paragraph = document.createElement('p');
    while (part.firstChild) paragraph.appendChild(part.firstChild);
    if (part.id !== 'part-2') found.appendChild(paragraph);
  }
  putBack(found, places);
  expect(found.children.map(({ textContent }) => textContent.split(':')[0])).toEqual(['Buoy 1', 'Buoy 2', 'Buoy 3']);
});
