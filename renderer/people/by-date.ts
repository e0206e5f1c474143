import type { AnnotationRow } from '../../shared/bridge/answers.ts';

/** Newest publication first; what has no date comes last, in the order it came. */
export function byDate(
  rows: readonly AnnotationRow[],
  dates: ReadonlyMap<string, string | null>,
): { row: AnnotationRow; date: string | null }[] {
  return rows
    .map((row) => ({ row, date: dates.get(row.articleId) ?? null }))
    .sort((a, b) => {
      if (a.date === b.date) return 0;
      if (a.date === null) return 1;
      if (b.date === null) return -1;
      return b.date.localeCompare(a.date);
    });
}
