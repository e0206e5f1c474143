/** One figure of the evaluation of extraction: beside the best other program known, and what was aimed at. */
export interface ExtractRow {
  area: 'extract';
  name: string;
  value: number;
  unit: 'share';
  peer: number | null;
  ratio: number | null;
  goal: number;
  ok: boolean;
}

/** A share, 0 to 1. */
export function extractRow(name: string, value: number, peer: number | null, goal: number): ExtractRow {
  const rounded = Math.round(value * 10_000) / 10_000;
  const ratio = peer === null ? null : Math.round((rounded / peer) * 1000) / 1000;
  return { area: 'extract', name, value: rounded, unit: 'share', peer, ratio, goal, ok: rounded >= goal };
}
