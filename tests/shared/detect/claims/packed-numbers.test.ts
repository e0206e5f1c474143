import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  packThrees,
  packTwos,
  STEPS,
  unpackThrees,
  unpackTwos,
} from '../../../../shared/detect/claims/packed-numbers.ts';

it('gives back every number that was packed, three in two bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -STEPS, max: STEPS })), (numbers) => {
      const bytes = packThrees(numbers);
      expect(bytes).toHaveLength(Math.ceil(numbers.length / 3) * 2);
      const back = [...unpackThrees(bytes)];
      expect(back.slice(0, numbers.length)).toEqual(numbers);
      expect(back.slice(numbers.length).every((number) => number === 0)).toBe(true);
    }),
  );
});

it('gives back every number that was packed, two in a byte', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -8, max: 7 })), (numbers) => {
      expect([...unpackTwos(packTwos(numbers))].slice(0, numbers.length)).toEqual(numbers);
    }),
  );
});
