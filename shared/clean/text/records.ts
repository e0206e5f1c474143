import type { Line } from './line.ts';

/** Times that each of two labels stands in a text of records. */
const FEWEST = 3;

/**
 * Indexes of the lines of records: what is told of several things under the same labels, each time beside another label, as
 * "Where: …", "When: …" below the name of each event. Headlines have one such word before them, and seldom the same thrice.
 */
export function findRecords(lines: readonly Line[]): ReadonlySet<number> {
  const labels = lines.map((line) => (line.sentence || line.words > 16 ? '' : (LABEL.exec(line.key)?.[1] ?? '')));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isOften = (label: string | undefined) =>
    label !== undefined && label !== '' && (counts.get(label) ?? 0) >= FEWEST;
  const isRecord = (label: string, index: number) =>
    isOften(label) && [labels[index - 1], labels[index + 1]].some((other) => other !== label && isOften(other));
  return new Set(labels.flatMap((label, index) => (isRecord(label, index) ? [index] : [])));
}

const LABEL = /^([\p{L} ]{2,24}?) ?: \S/u;
