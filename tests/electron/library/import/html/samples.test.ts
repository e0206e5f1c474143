import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE, samplesIn } from '../../../../../electron/library/import/html/samples.ts';

const few = fc.constantFrom('a', 'b', 'é', '漢', '\u{1f98a}');
const words = (minLength: number, maxLength: number) =>
  fc.array(few, { minLength, maxLength }).map((letters) => letters.join(''));

test('finds what stands in the text, wherever and however long it is', () => {
  fc.assert(
    fc.property(words(0, 300), fc.array(fc.nat()), fc.array(words(0, 60)), (text, places, others) => {
      const within = places.map((place) => place % Math.max(1, text.length)).map((at) => text.slice(at, at + SAMPLE));
      const samples = [...within, ...others, ...others.map((other) => other.slice(0, SAMPLE))];
      expect([...samplesIn(text, samples)].sort()).toEqual(
        [...new Set(samples)].filter((sample) => text.includes(sample)).sort(),
      );
    }),
  );
});
