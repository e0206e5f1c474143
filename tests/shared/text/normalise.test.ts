import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../shared/text/normalise.ts';

const cases: [name: string, source: string, normal: string][] = [
  ['plain text stays', 'He said "no" - twice.', 'He said "no" - twice.'],
  ['curly quotation marks', '“It’s ‘fine’,” she said', "\"It's 'fine',\" she said"],
  ['guillemets and low marks', '„Ja“ «non»', '"Ja" "non"'],
  ['dashes', 'a–b—c−d', 'a-b-c-d'],
  ['ellipsis', 'well…', 'well...'],
  ['white space of every sort is one space', 'a \t\r\n\n\u00a0\u2003b', 'a b'],
  ['soft hyphens and zero-width spaces vanish', 'im\u00adpor\u200btant', 'important'],
  ['decomposed letters are composed', 'cafe\u0301', 'café'],
  ['astral characters stay', '😀 “ok”', '😀 "ok"'],
  ['nothing', '', ''],
];

describe('normalise', () => {
  it.each(cases)('%s', (_, source, normal) => expect(normalise(source).text).toBe(normal));

  it('maps the offsets of a word back to it', () => {
    const source = '“Im\u00adportant” —  cafe\u0301 time…';
    const { text, toSource } = normalise(source);
    const at = text.indexOf('café');
    expect(source.slice(toSource(at), toSource(at + 4))).toBe('cafe\u0301');
    const word = text.indexOf('Important');
    expect(source.slice(toSource(word), toSource(word + 9))).toBe('Im\u00adportant');
  });

  it.each([
    // Within what became longer, an offset is at the beginning or at the end of what it came from.
    ['a…b', 1, 1, 1],
    ['a…b', 2, 1, 2],
    ['a…b', 3, 1, 2],
    ['a…b', 4, 2, 2],
    // What became shorter: in front of it, and behind it.
    ['a \t b', 1, 1, 1],
    ['a \t b', 2, 4, 4],
  ])('of %j the offset %i comes from %i, seen from behind from %i', (source, offset, before, after) => {
    const { toSource } = normalise(source);
    expect([toSource(offset), toSource(offset, 'before'), toSource(offset, 'after')]).toEqual([before, before, after]);
  });

  it('maps offsets in order, from the beginning to the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, toSource } = normalise(source);
        const offsets = Array.from({ length: text.length + 1 }, (_, at) => toSource(at));
        expect(offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0))).toBe(true);
        expect(toSource(text.length)).toBe(source.length);
      }),
    );
  });

  it('folds signs that are another form of a mark', () => {
    expect(normalise('it\u1fefs and it\u1ffds').text).toBe("it's and it's");
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const once = normalise(source).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
