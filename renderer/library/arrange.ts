import type { ArticleRow } from '../../shared/model/library.ts';

export type Section = 'all' | 'unread' | 'reading' | 'done' | 'starred';
export const sections: readonly Section[] = ['all', 'unread', 'reading', 'done', 'starred'];

export type SortKey = 'added' | 'published' | 'title' | 'byline' | 'publication' | 'marks' | 'words';
export const sortKeys: readonly SortKey[] = ['added', 'published', 'title', 'byline', 'publication', 'marks', 'words'];

export interface Sort {
  by: SortKey;
  descending: boolean;
}

/** Orders that start with the newest or the most; the others start with A. */
export const startsDescending: ReadonlySet<SortKey> = new Set(['added', 'published', 'marks', 'words']);

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function isIn(section: Section, row: ArticleRow): boolean {
  if (section === 'all') return true;
  return section === 'starred' ? row.starred : row.status === section;
}

/** The rows of a section that hold every word of the filter (in any field, whatever the case and accents), sorted. */
export function arrange(rows: readonly ArticleRow[], section: Section, filter: string, sort: Sort): ArticleRow[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    if (!isIn(section, row)) return false;
    if (words.length === 0) return true;
    const text = fold([row.title, row.byline, row.publication, row.published].join(' '));
    return words.every((word) => text.includes(word));
  });
  return shown.sort((a, b) => compare(a, b, sort));
}

/** How many rows each section holds. */
export function countSections(rows: readonly ArticleRow[]): Record<Section, number> {
  const counts: Record<Section, number> = { all: rows.length, unread: 0, reading: 0, done: 0, starred: 0 };
  for (const row of rows) {
    counts[row.status]++;
    if (row.starred) counts.starred++;
  }
  return counts;
}

/** Annotations of every kind together. */
export function markCount(row: ArticleRow): number {
  return Object.values(row.counts).reduce((sum, count) => sum + count, 0);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** What is not known comes last in either direction; equal rows stand newest first, then by id. */
function compare(a: ArticleRow, b: ArticleRow, { by, descending }: Sort): number {
  const x = fieldOf(a, by);
  const y = fieldOf(b, by);
  if (x !== y) {
    if (x === null) return 1;
    if (y === null) return -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    if (order !== 0) return descending ? -order : order;
  }
  return b.added.localeCompare(a.added) || a.id.localeCompare(b.id);
}

function fieldOf(row: ArticleRow, by: SortKey): string | number | null {
  return by === 'marks' ? markCount(row) : row[by];
}
