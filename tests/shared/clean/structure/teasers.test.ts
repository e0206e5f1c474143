import { expect, test } from 'vitest';
import { findTeasers } from '../../../../shared/clean/structure/teasers.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const TEXT = [
  'A lorry struck the middle pier of the old bridge at dawn, and the crack is wider than a hand.',
  'Nobody was hurt.',
  'The driver walked to the nearest house.',
  'The council meets on Thursday.',
  'Until then a ferry runs every hour.',
];
const CARDS = [
  ['Museum finds oldest vase', 'It stood in the cellar among jam jars.'],
  ['Choir loses its tenor', 'He was last seen at the railway station.'],
  ['Who paints the swans?', 'Two of them came home blue on Sunday.'],
].flat();

const found = (above: readonly string[]) =>
  [...findTeasers(splitLines([...above, 'More stories', ...CARDS].join('\n')))].map((at) => at - above.length);

test('cards below a header share no topic with the text above', () => {
  expect(found(TEXT)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('few sentences above share no topic with the rest of their own text either', () => {
  expect(found(TEXT.slice(0, 3))).toEqual([]);
});
