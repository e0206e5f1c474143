import { type BenchRow, benchRow } from '../row.ts';

/** A figure of extraction: a share, 0 to 1. */
export function extractRow(name: string, value: number, peer: number | null, goal: number): BenchRow {
  return benchRow('extract', name, value, 'share', { above: goal, ...(peer !== null && { peer }) });
}
