import { t } from 'i18next';
import type { CallArgs } from '../../shared/bridge/contract.ts';
import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import type { FieldsChange } from '../../shared/model/article-conflict.ts';
import { performOnArticles } from '../state/article-changes.ts';
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
  const changed = rows.filter((row) => row.starred !== star).map(({ id }) => id);
  const label = star ? t('library.steps.star') : t('library.steps.unstar');
  if (changed.length > 0) await performOnArticles(label, () => updateEach(changed, { starred: star }));
}

export async function setStatus(ids: readonly string[], status: Article['status']): Promise<void> {
  const rows = await rowsOf(ids);
  const changed = rows.filter((row) => row.status !== status).map(({ id }) => id);
  if (changed.length === 0) return;
  await performOnArticles(t('library.steps.status'), () => updateEach(changed, { status }));
  // A list of one status alone loses the rows, and the reader shows none.
  const title = rows.find(({ id }) => id === changed[0])?.title ?? '';
  toastOfStep(t(`library.marked.${status}`, { count: changed.length, title }));
}

/** Only the fields given are changed; undoing puts back what they were. */
export async function changeMetadata(id: string, metadata: Partial<ArticleMetadata>, label: string): Promise<void> {
  await performOnArticles(label, () => updateEach([id], { metadata }));
}

/** The same metadata for several articles, as one step. */
export async function changeManyMetadata(ids: readonly string[], metadata: Partial<ArticleMetadata>): Promise<void> {
  await performOnArticles(t('metadata.step'), () =>
    runJob(t('metadata.bulk.running'), (jobId) => call('articles.updateMany', jobId, [...ids], metadata)),
  );
  toastOfStep(t('metadata.bulk.done', { count: ids.length }));
}

async function updateEach(ids: readonly string[], change: CallArgs<'articles.update'>[1]): Promise<FieldsChange[]> {
  const changes: FieldsChange[] = [];
  for (const id of ids) changes.push(await call('articles.update', id, change));
  return changes;
}
