import { t } from 'i18next';
import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { call } from '../state/bridge.ts';
import { perform, undo } from '../state/history.ts';
import { toast } from '../state/toasts.ts';
import { inBackground } from '../ui/report.ts';

/** What can be done to articles from the list. Each is one step of the history. */

function undoAction() {
  return { label: t('app.undo'), run: () => inBackground(undo()) };
}

export async function trashArticles(rows: readonly Pick<ArticleRow, 'id' | 'title'>[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await perform({
    label: t('library.steps.trash'),
    redo: () => call('articles.trash', ids),
    undo: () => call('articles.untrash', ids),
  });
  toast(t('library.trashed', { count: ids.length, title: rows[0]?.title ?? '' }), { action: undoAction() });
}

export async function untrashArticles(rows: readonly Pick<ArticleRow, 'id' | 'title'>[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await perform({
    label: t('library.steps.untrash'),
    redo: () => call('articles.untrash', ids),
    undo: () => call('articles.trash', ids),
  });
  toast(t('library.untrashed', { count: ids.length, title: rows[0]?.title ?? '' }), { action: undoAction() });
}

export async function starArticles(rows: readonly Pick<ArticleRow, 'id' | 'starred'>[]): Promise<void> {
  if (rows.length === 0) return;
  const starred = !rows.every((row) => row.starred);
  const before = new Map(rows.map((row) => [row.id, row.starred]));
  await perform({
    label: starred ? t('library.steps.star') : t('library.steps.unstar'),
    redo: () => each(before, (id) => call('articles.update', id, { starred })),
    undo: () => each(before, (id, was) => call('articles.update', id, { starred: was })),
  });
}

export async function setStatus(
  rows: readonly Pick<ArticleRow, 'id' | 'status'>[],
  status: Article['status'],
): Promise<void> {
  const before = new Map(rows.filter((row) => row.status !== status).map((row) => [row.id, row.status]));
  if (before.size === 0) return;
  await perform({
    label: t('library.steps.status'),
    redo: () => each(before, (id) => call('articles.update', id, { status })),
    undo: () => each(before, (id, was) => call('articles.update', id, { status: was })),
  });
}

/** Only the fields given are changed; undoing puts back what they were. */
export async function changeMetadata(
  id: string,
  before: ArticleMetadata,
  metadata: Partial<ArticleMetadata>,
  label: string,
): Promise<void> {
  const old = Object.fromEntries(Object.keys(metadata).map((key) => [key, before[key]])) as Partial<ArticleMetadata>;
  await perform({
    label,
    redo: async () => void (await call('articles.update', id, { metadata })),
    undo: async () => void (await call('articles.update', id, { metadata: old })),
  });
}

async function each<Value>(values: ReadonlyMap<string, Value>, work: (id: string, value: Value) => Promise<unknown>) {
  for (const [id, value] of values) await work(id, value);
}
