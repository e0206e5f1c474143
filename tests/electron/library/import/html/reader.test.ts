import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import type { PageDocument, PageElement, PageNode } from '../../../../../electron/library/import/html/page/tree.ts';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { readArticle } from '../../../../../electron/library/import/html/reader.ts';

const prose = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Lock ${at}: the keeper lets the barges through at six, at noon and at nine, and at no other hour, whoever asks.</p>`,
).join('');

function byReadabilityAlone(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as unknown as Document, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    charThreshold: 250,
    keepClasses: true,
  });
  return reader.parse()?.content ?? null;
}

function written(node: PageNode | null): string {
  if (node === null) return '';
  if (node.nodeType === 3) return node.data;
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${node.localName}${attributes}>${node.childNodes.map(written).join('')}</${node.localName}>`;
}

test.for([
  ['a byline by its name', `<article><p class="byline">By Ada Brandt</p>${prose}</article>`],
  ['a byline by its relation', `<article><a rel="author" href="/ada">Ada Brandt</a>${prose}</article>`],
  ['a byline by its property', `<article><span itemprop="author name">Ada Brandt</span>${prose}</article>`],
  ['a part named after the author that is the text', `<div class="author-notes">${prose}</div>`],
  ['an empty author', `<article><p class="author"> </p>${prose}</article>`],
  [
    'empty parts, with breaks and without',
    `<article><div><br><hr></div><div> </div><section><b></b></section>${prose}</article>`,
  ],
  [
    'links of every sort',
    `<article>${prose}<p>See <a href="/locks">the locks</a>, <a href="#six">the hours</a> and <a href="https://locks.example/">the keepers</a>.</p></article>`,
  ],
  [
    'links that are scripts',
    `<article>${prose}<p>Ring <a href="javascript:ring()">the bell</a> or <a href="javascript:call()"><b>the</b> keeper</a>.</p></article>`,
  ],
  [
    'a base for all links',
    `<base href="https://locks.example/deep/"><article>${prose}<p>See <a href="map">the map</a> <img src="lock.png">.</p></article>`,
  ],
] as const)('takes for the article what Readability by itself takes: %s', ([, html]) => {
  const found = written(readArticle(parsePage(html).document));
  expect(found).toContain('Lock 5');
  expect(found).toBe(written(byReadabilityAlone(parsePage(html).document)));
});

test.each([
  [
    'a paragraph that takes the place of the part around it',
    `<div class="harbour-caption" id="north">Words alone.</div>`,
  ],
  [
    'a part that takes the place of the part around it',
    `<div class="harbour-caption" id="north"><div><b>Words</b>.</div></div>`,
  ],
  [
    'a part inside that has names of its own',
    `<div class="outer"><div class="harbour-caption" id="north"><p>Words.</p><p>Words.</p></div></div>`,
  ],
])('keeps the names of both: %s', (_, part) => {
  const found = readArticle(parsePage(`<article>${prose}${part}${prose}</article>`).document);
  const named = found?.find(({ className, id }) => className.includes('harbour-caption') && id.includes('north'));
  expect(named?.map(({ textContent }) => textContent.slice(0, 5))).toEqual(['Words']);
});
