import type { SortKey } from '../../shared/model/article-list.ts';

/** What a wide list can show of an article beside its title; status and star always stand at its edges. */
export const columnKeys = ['byline', 'publication', 'published', 'added', 'words', 'marks', 'tags', 'read'] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** A column gives way where the window has no room for all that were chosen. */
function narrowing(width: string): string {
  return `minmax(2.5rem, ${width})`;
}

/** Shares and rem of columns that nobody has made wider or narrower. */
const defaultWidths: Record<ColumnKey, string> = {
  byline: 'minmax(0, 1.2fr)',
  publication: 'minmax(0, 1.2fr)',
  published: narrowing('6.25rem'),
  added: narrowing('6.25rem'),
  words: narrowing('4.5rem'),
  marks: narrowing('12rem'),
  tags: narrowing('3.5rem'),
  read: narrowing('6.25rem'),
};

/** Rem a column may be set to. */
export const narrowest = 3;
export const widest = 30;

/** The column as an order of the list; null where the library does not know it. */
export function sortKeyOf(column: ColumnKey): SortKey | null {
  return column === 'read' ? null : column;
}

/** The chosen columns in their order; names that this version does not know are left out. */
export function shownColumns(chosen: readonly string[]): ColumnKey[] {
  return columnKeys.filter((key) => chosen.includes(key));
}

/** `grid-template-columns` of heads and rows: status, title, the columns, star, actions. */
export function columnTemplate(columns: readonly ColumnKey[], widths: Readonly<Record<string, number>>): string {
  const tracks = columns.map((key) => {
    const width = widths[key];
    return width === undefined ? defaultWidths[key] : narrowing(`${clampWidth(width)}rem`);
  });
  return ['0.875rem', 'minmax(8rem, 3.4fr)', ...tracks, '1.75rem', '1.75rem'].join(' ');
}

export function clampWidth(rem: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(rem * 8) / 8));
}
