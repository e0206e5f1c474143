import { describe, expect, it } from 'vitest';
import { movedByWord, withoutQuotationMarks } from '../../../../renderer/annotate/model/spans.ts';

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

describe('movedByWord', () => {
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
    expect(cut(text, movedByWord(text, spanOf(text, words), edge, by))).toBe(expected);
  });
});
