import { expect, test } from 'vitest';
import { findBody } from '../../../../shared/clean/structure/zones.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const PROSE = 'The ferry crossed the harbor twelve times on Monday, and each time it brought back the same dog.';
const bodyOf = (texts: readonly string[]) =>
  findBody(
    texts.map((text, index) => makeLine(text, { first: index + 1, group: 0 })),
    { isJunk: () => false },
  );

test.for([
  [
    'a name below a subtitle of two sentences',
    ['The dog rides.', PROSE, 'By Ada Moss', PROSE, PROSE],
    { first: 3, last: 4 },
  ],
  ['a name without "by", below a paragraph', [PROSE, 'Ada Moss, Reporter', PROSE, PROSE], { first: 0, last: 3 }],
  [
    'a day with a name below a headline that asks',
    ['Who feeds the dog?', 'Posted on May 3, 2024 by Ada Moss', PROSE, PROSE],
    { first: 2, last: 3 },
  ],
  [
    'a sign behind the last word',
    [PROSE, PROSE, PROSE, `${PROSE} ♦`, 'More', 'Why the dog whispers.', 'What the dog wants.'],
    { first: 0, last: 3 },
  ],
  ['a line that says the end', [PROSE, PROSE, '###', PROSE], { first: 0, last: 1 }],
  ['an ornament in the first half', [PROSE, '###', PROSE, PROSE, PROSE], { first: 0, last: 4 }],
] as const)('%s', ([, texts, body]) => {
  expect(bodyOf(texts)).toEqual(body);
});

test('a live report goes on to its last post, whatever lies between', () => {
  const links = Array.from({ length: 20 }, (_, index) => `Link ${index}`);
  const post = (time: string) => [`Posted at ${time}`, PROSE];
  const texts = [
    ...post('16:22'),
    ...post('16:05'),
    ...post('15:48'),
    ...links,
    'Posted at 15:10',
    'The dog is back now.',
  ];
  expect(bodyOf(texts).last).toBe(texts.length - 1);
});

test('headings in capitals make one below a box another part of the text', () => {
  const texts = [
    'DESIGN',
    PROSE,
    'SPEED',
    PROSE,
    ...Array.from({ length: 4 }, () => 'Deals'),
    'VERDICT',
    'Buy the dog.',
    'Share',
  ];
  expect(bodyOf(texts).last).toBe(texts.indexOf('Buy the dog.'));
  const once = texts.filter((text) => text !== 'SPEED');
  expect(bodyOf(once).last).toBe(2);
});
