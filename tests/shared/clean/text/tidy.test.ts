import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidy } from '../../../../shared/clean/text/tidy.ts';
import { tidyRuns } from '../../../../shared/clean/text/tidy-runs.ts';

describe('tidy', () => {
  test.each([
    ['  two  blanks\tand tabs ', 'two blanks and tabs'],
    ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
    ['NUL\u0000 and bell\u0007', 'NUL and bell'],
    ['lone \ud83d surrogate', 'lone \ufffd surrogate'],
    ['whole 😀 pair', 'whole 😀 pair'],
    ['\u00a0\u00a0Sponsor:\u00a0 X\u00a0', 'Sponsor: X'],
    ['«\u00a0mot\u00a0» et 12\u00a0000\u00a0€', '«\u00a0mot\u00a0» et 12\u00a0000\u00a0€'],
    ['joined\u200dwith a joiner', 'joined\u200dwith a joiner'],
    ['word\u00a0word', 'word word'],
    ['a\u2003wide one, an\u3000ideographic one', 'a wide one, an ideographic one'],
    ['', ''],
  ])('%j', (text, expected) => expect(tidy(text)).toBe(expected));

  const messy = fc.string({
    unit: fc.constantFrom(...'ab1 \u00a0\u202f\u2007\u2003\t\n\u00ad\u200b«»?%é😀\ud800\u0000'.split(''), '😀', '  '),
    maxLength: 24,
  });

  test('what is tidy stays as it is', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  test('runs, tidied apart, make the same text as tidied together', () => {
    fc.assert(
      fc.property(fc.array(messy, { maxLength: 5 }), (runs) => {
        expect(tidyRuns(runs).join('')).toBe(tidy(runs.join('')));
      }),
      { numRuns: 2000 },
    );
  });
});
