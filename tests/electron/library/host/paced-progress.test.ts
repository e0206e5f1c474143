import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pacedProgress } from '../../../../electron/library/host/paced-progress.ts';

it('reports now and then, in order, and always that all is done', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 300 }), (waits) => {
      let clock = 0;
      const told: { done: number; at: number }[] = [];
      const report = pacedProgress(
        (done) => told.push({ done, at: clock }),
        () => clock,
      );
      for (const [index, wait] of waits.entries()) {
        clock += wait;
        report(index + 1, waits.length, `step ${index + 1}`);
      }
      expect(told[0]?.done).toBe(1);
      expect(told.at(-1)?.done).toBe(waits.length);
      const early = told.slice(0, -1);
      for (const [index, { at }] of early.entries())
        if (index > 0) expect(at - early[index - 1]!.at).toBeGreaterThanOrEqual(50);
    }),
  );
});
