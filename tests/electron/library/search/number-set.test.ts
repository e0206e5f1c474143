import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberSet } from '../../../../electron/library/search/number-set.ts';

it('holds what a Set of the same numbers holds', () => {
  const lists = fc.array(fc.array(fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 100_000 }))));
  fc.assert(
    fc.property(lists, fc.nat({ max: 100_000 }), (all, other) => {
      const set = new NumberSet();
      for (const numbers of all) set.addAll(numbers);
      const plain = new Set(all.flat());
      expect(set.size).toBe(plain.size);
      for (const n of [...plain, other]) expect(set.has(n)).toBe(plain.has(n));
    }),
    { numRuns: 50 },
  );
});
