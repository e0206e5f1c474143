import { type BenchRow, benchRow } from '../row.ts';

/** A figure of suggestions. `lower`: the goal is not to be above, else not to be under. */
export function row(
  name: string,
  value: number,
  goal: number | null,
  peer: number | null,
  unit = 'ratio',
  lower = false,
): BenchRow {
  const aim = goal === null ? {} : lower ? { below: goal } : { above: goal };
  return benchRow('suggest', name, value, unit, { ...aim, ...(peer !== null && { peer }) });
}

export function f1(right: number, given: number, wanted: number): number {
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}
