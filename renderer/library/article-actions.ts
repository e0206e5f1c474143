import { t } from 'i18next';
import type { MetadataOf } from '../../shared/bridge/answers.ts';
import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import { call } from '../state/bridge.ts';
import { perform } from '../state/history.ts';
import { runJob } from '../state/jobs.ts';
import { toastOfStep } from '../state/step-toast.ts';
import { inParts, rowsOf } from './list-order.ts';

/** Ids in one message. */
const MOVED_AT_ONCE = 10_000;

/** What can be done to articles from the list. Each is one step of the history. */

export function trashArticles(ids: readonly string[]): Promise<void> {
  return move(ids, true);
}

export function untrashArticles(ids: readonly string[]): Promise<void> {
  return move(ids, false);
}

async function move(ids: readonly string[], toTrash: boolean): Promise<void> {
  if (ids.length === 0) return;
  const title = (await rowsOf(ids.slice(0, 1)))[0]?.title ?? '';
  const moved = (how: 'articles.trash' | 'articles.untrash') =>
    inParts(ids, MOVED_AT_ONCE, async (part) => {
      await call(how, part);
      return part;
    });
  const trash = () => moved('articles.trash');
  const untrash = () => moved('articles.untrash');
  const [redo, takeBack] = toTrash ? [trash, untrash] : [untrash, trash];
  await perform({
    label: t(toTrash ? 'library.steps.trash' : 'library.steps.untrash'),
    redo: async () => void (await redo()),
    undo: async () => void (await takeBack()),
  });
  const done = toTrash ? 'library.trashed' : 'library.untrashed';
  toastOfStep(t(done, { count: ids.length, title }));
}

/** With `starred` left out: stars them, or when all have a star, removes it. */
export async function starArticles(ids: readonly string[], starred?: boolean): Promise<void> {
  const rows = await rowsOf(ids);
  if (rows.length === 0) return;
  const star = starred ?? !rows.every((row) => row.starred);
  const before = new Map(rows.map((row) => [row.id, row.starred]));
  await perform({
    label: star ? t('library.steps.star') : t('library.steps.unstar'),
    redo: () => each(before, (id) => call('articles.update', id, { starred: star })),
    undo: () => each(before, (id, was) => call('articles.update', id, { starred: was })),
  });
}

export async function setStatus(ids: readonly string[], status: Article['status']): Promise<void> {
  const rows = await rowsOf(ids);
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

/** The same metadata for several articles, as one step. */
export async function changeManyMetadata(ids: readonly string[], metadata: Partial<ArticleMetadata>): Promise<void> {
  let before: MetadataOf[] = [];
  await perform({
    label: t('metadata.step'),
    async redo() {
      before = await runJob(t('metadata.bulk.running'), (jobId) =>
        call('articles.updateMany', jobId, [...ids], metadata),
      );
    },
    undo: () => call('articles.putMetadata', before),
  });
  toastOfStep(t('metadata.bulk.done', { count: ids.length }));
}

async function each<Value>(values: ReadonlyMap<string, Value>, work: (id: string, value: Value) => Promise<unknown>) {
  for (const [id, value] of values) await work(id, value);
}
