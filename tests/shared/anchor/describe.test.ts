import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../../shared/anchor/describe.ts';
import { match } from '../../../shared/anchor/match.ts';

suite('describe', () => {
  it('counts code points and keeps the context whole', () => {
    const text = `${'x'.repeat(31)}😀 hello 😀${'y'.repeat(40)}`;
    const start = text.indexOf('hello');
    const [quote, position] = describe(text, { start, end: start + 5 });
    expect(quote.exact).toBe('hello');
    expect(position).toMatchObject({ start: 33, end: 38 });
    expect(quote.prefix).toBe(`${'x'.repeat(29)}😀 `);
    expect(quote.prefix?.isWellFormed()).toBe(true);
    expect(quote.suffix?.isWellFormed()).toBe(true);
  });

  it('never cuts a pair in the context', () => {
    const text = '😀'.repeat(50);
    const [quote] = describe(text, { start: 49, end: 51 });
    expect(quote.prefix?.isWellFormed()).toBe(false);
    const [even] = describe(`a${text}`, { start: 51, end: 53 });
    expect(even.prefix?.isWellFormed()).toBe(true);
  });

  it('is answered by match with the same range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const range = { start, end };
        fc.pre(text.slice(0, start).isWellFormed() && text.slice(start, end).isWellFormed());
        expect(match(text, describe(text, range))).toMatchObject({ state: 'exact', range, score: 1 });
      }),
    );
  });
});
