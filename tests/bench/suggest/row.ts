/** One figure of an evaluation: beside the best other method known, and what was aimed at. */
export interface Row {
  area: string;
  name: string;
  value: number;
  unit: string;
  /** The same figure of the best method known that runs without a neural network; null where there is none. */
  peer: number | null;
  ratio: number | null;
  goal: number | null;
  ok: boolean | null;
}

export function row(
  name: string,
  value: number,
  goal: number | null,
  peer: number | null,
  unit = 'ratio',
  lower = false,
): Row {
  const rounded = Math.round(value * 10_000) / 10_000;
  return {
    area: 'suggest',
    name,
    value: rounded,
    unit,
    peer,
    ratio: peer === null ? null : Math.round((rounded / peer) * 1000) / 1000,
    goal,
    ok: goal === null ? null : lower ? rounded <= goal : rounded >= goal,
  };
}

export function f1(right: number, given: number, wanted: number): number {
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}
