/** One figure of a measurement, beside the best other program in the same run, and what was aimed at. */
export interface BenchRow {
  area: string;
  name: string;
  value: number;
  unit: string;
  peer: number | null;
  ratio: number | null;
  goal: number | null;
  ok: boolean | null;
}

interface Aim {
  peer?: number;
  /** What the value, or with `of: 'ratio'` the ratio to the peer, must not be above (`below`) or under (`above`). */
  below?: number;
  above?: number;
  of?: 'value' | 'ratio';
}

export function benchRow(area: string, name: string, value: number, unit: string, aim: Aim = {}): BenchRow {
  const ratio = aim.peer === undefined || aim.peer === 0 ? null : value / aim.peer;
  const goal = aim.below ?? aim.above ?? null;
  const measured = aim.of === 'ratio' ? ratio : value;
  const ok = goal === null || measured === null ? null : aim.below === undefined ? measured >= goal : measured <= goal;
  return {
    area,
    name,
    value: rounded(value),
    unit,
    peer: aim.peer === undefined ? null : rounded(aim.peer),
    ratio: ratio === null ? null : rounded(ratio),
    goal,
    ok,
  };
}

/** A row as a line for people. */
export function rowLine({ area, name, value, unit, peer, ratio, goal, ok }: BenchRow): string {
  const mark = ok === null ? '     ' : ok ? 'ok   ' : 'SHORT';
  const beside = peer === null ? '' : `, beside ${peer} ${unit} (${ratio}×)`;
  return `${mark} ${area}: ${name}: ${value} ${unit}${beside}${goal === null ? '' : `, goal ${goal}`}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The middle value; of an even number the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that the given part of all values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
