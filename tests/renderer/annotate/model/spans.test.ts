import { describe, expect, it } from 'vitest';
import { movedBy, splitAt, withoutQuotationMarks, withoutSpace } from '../../../../renderer/annotate/model/spans.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const cut = (text: string, range: { start: number; end: number }) => text.slice(range.start, range.end);

describe('withoutQuotationMarks', () => {
  it.each([
    ['“We waited,” she said.', '“We waited,”', 'We waited,'],
    ['"Plain marks"', '"Plain marks"', 'Plain marks'],
    ['« Guillemets »', '« Guillemets »', 'Guillemets'],
    ['„Unten und oben“', '„Unten und oben“', 'Unten und oben'],
    ['「引用」', '「引用」', '引用'],
    ['no marks', 'no marks', 'no marks'],
    ['it is the islands’ bridge', 'the islands’', 'the islands’'],
    ['‘single ones’', '‘single ones’', 'single ones'],
    ['“”', '“”', '“”'],
  ])('%s', (text, selected, expected) => {
    expect(cut(text, withoutQuotationMarks(text, spanOf(text, selected)))).toBe(expected);
  });
});

describe('movedBy', () => {
  const text = 'One two three, four 😀 five.\n\nSix don’t seven.';
  it.each([
    ['two', 'end', 'wider', 'two three'],
    ['two three', 'end', 'narrower', 'two'],
    ['two', 'end', 'narrower', 'two'],
    ['two', 'start', 'wider', 'One two'],
    ['One two', 'start', 'narrower', 'two'],
    ['One', 'start', 'wider', 'One'],
    ['three', 'end', 'wider', 'three, four'],
    ['four', 'end', 'wider', 'four 😀 five'],
    ['five', 'end', 'wider', 'five.\n\nSix'],
    ['Six', 'end', 'wider', 'Six don’t'],
    ['tw', 'end', 'wider', 'two'],
  ] as const)('%s, %s %s', (words, edge, by, expected) => {
    expect(cut(text, movedBy('word', text, spanOf(text, words), edge, by))).toBe(expected);
  });
});

describe('movedBy sentences', () => {
  const text = 'The ferry sailed. “It was late,” said Dr. Moss. Nobody asked.\n\nA vote follows. It may fail.';
  it.each([
    ['ferry', 'end', 'wider', 'ferry sailed.'],
    ['ferry sailed.', 'end', 'wider', 'ferry sailed. “It was late,” said Dr. Moss.'],
    ['sailed. “It was', 'end', 'narrower', 'sailed.'],
    ['late', 'start', 'wider', '“It was late'],
    ['“It was late', 'start', 'wider', 'The ferry sailed. “It was late'],
    ['sailed. “It was late', 'start', 'narrower', '“It was late'],
    ['Nobody asked.', 'end', 'wider', 'Nobody asked.\n\nA vote follows.'],
    ['late', 'end', 'narrower', 'late'],
    ['It may fail.', 'end', 'wider', 'It may fail.'],
  ] as const)('%j, %s %s', (words, edge, by, expected) => {
    const start = text.indexOf(words);
    const { start: from, end } = movedBy('sentence', text, { start, end: start + words.length }, edge, by);
    expect(text.slice(from, end)).toBe(expected);
  });
});

it.each([
  [0, 4, 'one'],
  [3, 9, 'two'],
  [3, 4, ''],
] as const)('an edge that is dragged to %i–%i leaves no white space in the span', (start, end, expected) => {
  const text = 'one two  three';
  expect(cut(text, withoutSpace(text, { start, end }))).toBe(expected);
});

describe('splitAt', () => {
  const text = 'one two  three';
  const whole = { start: 0, end: text.length };
  it.each([
    [3, ['one', 'two  three']],
    [8, ['one two', 'three']],
    // Within a word the cut is at its nearer end.
    [10, ['one two', 'three']],
    [5, ['one', 'two  three']],
    [6, ['one two', 'three']],
    [13, undefined],
    [0, undefined],
    [14, undefined],
  ] as const)('at %i', (offset, expected) => {
    const parts = splitAt(text, whole, offset);
    expect(parts?.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  it('does not split off white space alone', () => {
    expect(splitAt(text, { start: 3, end: 7 }, 4)).toBeNull();
  });
});
