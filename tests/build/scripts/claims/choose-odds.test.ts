import { expect, it } from 'vitest';
import { bestOdds } from '../../../../build/scripts/claims/choose-odds.ts';

const judged = (worth: boolean, ...odds: number[]) => odds.map((each) => ({ worth, odds: each }));

it.each([
  ['between the two sorts', [...judged(true, 0.9, 1.5), ...judged(false, -1, 0.52)], 0.55],
  [
    'low, where one more found weighs more than one given wrongly',
    [...judged(true, -0.9, 1), ...judged(false, 0.5)],
    -2,
  ],
  [
    'high, where most of what lies lower is not wanted',
    [...judged(true, -1, 1), ...judged(false, -0.8, 0, 0.1, 0.2)],
    0.2,
  ],
  [
    'low, where one of five hundred given wrongly is as good',
    [...judged(true, ...new Array<number>(500).fill(1)), ...judged(false, -1)],
    -2,
  ],
])('are %s', (_, list, wanted) => {
  expect(bestOdds(list)).toBeCloseTo(wanted);
});
