import { describe, expect, test } from 'vitest';
import { withDropCaps } from '../../../../../electron/library/import/pdf/drop-caps.ts';
import { pageLines } from '../../../../../electron/library/import/pdf/lines.ts';
import type { Piece } from '../../../../../electron/library/import/pdf/page.ts';

const piece = (text: string, x: number, y: number, size = 10): Piece => ({
  text,
  x,
  y,
  width: 0.5 * size * text.length,
  size,
  tag: null,
  artifact: false,
});

/** A column whose first letter reaches down beside three lines, and one of a neighbour to its right. */
const page = (cap: string, first: string, ...elsewhere: string[]): Piece[] => [
  piece(cap, 50, 124, 34),
  piece(first, 70, 100),
  piece('night, and by four in the', 70, 112),
  piece('morning the road was gone', 70, 124),
  piece('under brown water, and it stayed.', 50, 136),
  ...elsewhere.map((text, index) => piece(text, 300, 106 + 12 * index)),
];

describe('a letter that reaches down beside several lines begins the first of them', () => {
  test.each([
    ['T', 'he river came up', [], 'The river came up'],
    ['T', 'HE RIVER came up', [], 'THE RIVER came up'],
    ['“W', 'e had nine minutes', [], '“We had nine minutes'],
    ['A', 'fter the river came', [], 'After the river came'],
    ['A', 'man of sixty came', ['the words of one man are', 'what he has'], 'A man of sixty came'],
    ['I', 'have seen the river', ['the farms have gone and', 'nobody knows'], 'I have seen the river'],
    ['I', 't was the river', ['and then it was gone', 'as before'], 'It was the river'],
  ])('%s %s', (cap, first, elsewhere, expected) => {
    const lines = pageLines({ number: 1, width: 600, height: 800, pieces: page(cap, first, ...elsewhere) });
    const own = lines.filter(({ x0 }) => x0 < 300).map(({ text }) => text);
    expect(own).toEqual([
      expected,
      'night, and by four in the',
      'morning the road was gone',
      'under brown water, and it stayed.',
    ]);
  });
});

test('a large letter with no words beside it stays what it is', () => {
  const pieces = [piece('A', 50, 100, 34), piece('The first group of all', 300, 100), piece('and the second', 50, 160)];
  expect(withDropCaps(pieces)).toEqual(pieces);
});

test('numbers and words in large print are no first letters', () => {
  const pieces = [
    piece('7', 50, 112, 34),
    piece('houses were lost', 72, 100),
    piece('Noon', 50, 312, 34),
    piece('the river', 130, 300),
  ];
  expect(withDropCaps(pieces)).toEqual(pieces);
});
