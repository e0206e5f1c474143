import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt, tokenise, Vocabulary } from '../../../shared/text/tokens.ts';

const cases: [name: string, text: string, tokens: string[]][] = [
  ['words and marks', 'Yes, she did.', ['Yes', ',', 'she', 'did', '.']],
  ['apostrophes bind', "don't he’s", ["don't", 'he’s']],
  ['numbers', '$1,200', ['$', '1', ',', '200']],
  ['no spaces in Japanese', '日本語です。', ['日', '本', '語', 'で', 'す', '。']],
  ['Thai marks stay with their letter', 'ที่', ['ที่']],
  ['combining marks', 'e\u0301te\u0301', ['e\u0301te\u0301']],
  ['right to left', 'قال الرجل', ['قال', 'الرجل']],
  ['astral characters', 'a😀b', ['a', '😀', 'b']],
  ['lone surrogates', 'a\ud83d b', ['a', '\ud83d', 'b']],
  ['only space', ' \n\t ', []],
];

function words(text: string): string[] {
  const { starts, ends, length } = tokenise(text, new Vocabulary());
  return Array.from({ length }, (_, at) => text.slice(starts[at], ends[at]));
}

describe('tokenise', () => {
  it.each(cases)('%s', (_, text, tokens) => expect(words(text)).toEqual(tokens));

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(words(text).join('')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });

  it('gives the same word the same number', () => {
    const vocabulary = new Vocabulary();
    const { ids } = tokenise('a b a', vocabulary);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(tokenise('b', vocabulary).ids[0]).toBe(ids[1]);
  });

  it('finds the token at an offset, or the next one', () => {
    const tokens = tokenise('one  two', new Vocabulary());
    expect([0, 2, 3, 4, 5, 7, 8].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });
});
