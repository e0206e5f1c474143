import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointIndex, toCodePoint, toUtf16 } from '../../../shared/text/code-points.ts';

const cases: [name: string, text: string, utf16: number, codePoint: number][] = [
  ['plain', 'abc', 2, 2],
  ['after an astral character', 'a😀b', 3, 2],
  ['inside a pair: the pair is passed', 'a😀b', 2, 2],
  ['between two pairs', '😀😀', 2, 1],
  ['combining marks count', 'e\u0301x', 2, 2],
  ['CRLF counts two', '\r\nx', 2, 2],
  ['right to left', 'שלום', 4, 4],
  ['CJK', '日本語', 1, 1],
  ['a lone high surrogate is one', '\ud83dx', 1, 1],
  ['a lone low surrogate is one', 'x\ude00y', 2, 2],
  ['low before high is two', '\ude00\ud83d', 2, 2],
  ['beyond the end', '😀', 9, 1],
];

/** Any UTF-16, lone surrogates among it. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('😀', '\ud83d', '\ude00', '\r\n', 'e\u0301', 'م', '語')),
  )
  .map((parts) => parts.join(''));

describe('code points', () => {
  it.each(cases)('%s', (_, text, utf16, codePoint) => {
    expect(toCodePoint(text, utf16)).toBe(codePoint);
    expect(new CodePointIndex(text).toCodePoint(utf16)).toBe(codePoint);
  });

  it('counts as the iterator of strings does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(new CodePointIndex(text).length).toBe([...text].length);
      }),
    );
  });

  it('gives the text of a range as the iterator of strings does', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, start, length) => {
        const index = new CodePointIndex(text);
        const range = text.slice(index.toUtf16(start), index.toUtf16(start + length));
        expect(range).toBe([...text].slice(start, start + length).join(''));
      }),
    );
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(anyText, fc.nat(100), (text, codePoint) => {
        const inside = Math.min(codePoint, [...text].length);
        expect(toCodePoint(text, toUtf16(text, codePoint))).toBe(inside);
      }),
    );
  });

  it('answers the same with and without an index', () => {
    fc.assert(
      fc.property(anyText, fc.nat(100), (text, offset) => {
        const index = new CodePointIndex(text);
        expect(index.toCodePoint(offset)).toBe(toCodePoint(text, offset));
        expect(index.toUtf16(offset)).toBe(toUtf16(text, offset));
      }),
    );
  });
});
