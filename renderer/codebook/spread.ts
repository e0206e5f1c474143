import type { SpreadCell } from '../../shared/survey/uses.ts';

/** One line of the table: a publication, null what has none, and how much stands in it in each of the years. */
export interface SpreadRow {
  publication: string | null;
  counts: number[];
  total: number;
}

export interface Spread {
  /** From the first; null, for what has no date, comes last. */
  years: (string | null)[];
  /** The publication with most first, what has none last. */
  rows: SpreadRow[];
  /** Of each year, and of all. */
  sum: { counts: number[]; total: number };
}

/** Publications against years, with sums. */
export function spreadOf(cells: readonly SpreadCell[]): Spread {
  const years = [...new Set(cells.map(({ year }) => year))].sort(lastNull);
  const countsOf = (those: readonly SpreadCell[]) => {
    const counts = years.map((year) => sumOf(those.filter((cell) => cell.year === year)));
    return { counts, total: sumOf(those) };
  };
  const rows = [...Map.groupBy(cells, ({ publication }) => publication)]
    .map(([publication, those]) => ({ publication, ...countsOf(those) }))
    .sort(
      (a, b) =>
        Number(a.publication === null) - Number(b.publication === null) ||
        b.total - a.total ||
        lastNull(a.publication, b.publication),
    );
  return { years, rows, sum: countsOf(cells) };
}

function sumOf(cells: readonly SpreadCell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

function lastNull(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b);
}
