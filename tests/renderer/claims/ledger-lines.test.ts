import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LedgerLines } from '../../../renderer/claims/ledger-lines.ts';

const group = (size: number) => ({ key: null, size, counts: {} });

it('has a line for each heading and claim, and steps over headings', () => {
  const lines = new LedgerLines([group(2), group(1), group(2)]);
  const all = Array.from({ length: lines.count }, (_, index) => lines.line(index));
  expect(all.map((line) => (line?.type === 'claim' ? line.at : 'heading'))).toEqual([
    'heading',
    0,
    1,
    'heading',
    2,
    'heading',
    3,
    4,
  ]);
  expect([lines.neighbour(-1, 1), lines.neighbour(2, 1), lines.neighbour(4, -1)]).toEqual([1, 4, 2]);
  expect([lines.neighbour(7, 1), lines.neighbour(1, -1)]).toEqual([null, null]);
  expect([lines.line(-1), lines.line(8), new LedgerLines([]).line(0)]).toEqual([null, null, null]);
});

it('counts every claim once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (sizes) => {
      const lines = new LedgerLines(sizes.map(group));
      const claims = Array.from({ length: lines.count }, (_, index) => lines.line(index)).flatMap((line) =>
        line?.type === 'claim' ? line.at : [],
      );
      expect(claims).toEqual(Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, at) => at));
    }),
  );
});
