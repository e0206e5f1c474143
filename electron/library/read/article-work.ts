import type { ArticleView } from '../../../shared/bridge/answers.ts';
import { mergedFields } from '../../../shared/exchange/merge-articles.ts';
import { markChanged } from '../../../shared/exchange/merge-fields.ts';
import type { Article, ArticleMetadata, Evidence, MetadataField } from '../../../shared/model/article.ts';
import { metadataFields } from '../../../shared/model/article.ts';
import type { FieldsChange, StandingFields } from '../../../shared/model/article-conflict.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { canonical } from '../../../shared/model/versions.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readRemovals, rewriteArticle } from '../store/article-files.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { counterOf, SEEN_LIMIT } from '../store/merge-annotations.ts';
import { eraseArticle, moveArticle } from '../store/trash.ts';
import { loadArticle } from './load-article.ts';

export interface ArticleChange {
  metadata?: Partial<ArticleMetadata> | undefined;
  status?: Article['status'] | undefined;
  starred?: boolean | undefined;
}

export async function viewArticle(context: LibraryContext, id: string): Promise<Result<ArticleView>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const loaded = await loadArticle(context.folder, place.value);
  if (!loaded.ok) return loaded;
  const removals = await readRemovals(context.folder, place.value, loaded.value.article);
  if (!removals.ok) return removals;
  const { article, content, textHash, annotations } = loaded.value;
  return ok({
    article,
    blocks: content.blocks,
    textHash,
    removals: removals.value,
    annotations,
    trashed: place.value.trashed,
  });
}

/** Answers which fields that changed, with what stood beside them: a change settles it. */
export function updateArticle(
  context: LibraryContext,
  id: string,
  change: ArticleChange,
): Promise<Result<FieldsChange>> {
  return context.queue.run(id, async () => {
    const place = await findArticle(context.folder, id);
    if (!place.ok) return place;
    const rewritten = await rewriteArticle(context.folder, place.value, (article) =>
      nextVersion(context, article, changed(article, change)),
    );
    if (!rewritten.ok) return rewritten;
    tell(context, [id]);
    const { before, after } = rewritten.value;
    const [old, set] = [mergedFields(before), mergedFields(after)];
    const names = Object.keys(set).filter((name) => canonical(old[name]) !== canonical(set[name]));
    return ok({ articleId: id, from: standingFields(before, names), to: standingFields(after, names) });
  });
}

/** What these fields are (named as in `mergedFields`), and what stands beside them. */
export function standingFields(article: Article, names: readonly string[]): StandingFields {
  const now = mergedFields(article);
  const beside = (name: string) => (article.conflicts?.[name] ?? []).map(({ value }) => value);
  return Object.fromEntries(names.map((name) => [name, { value: now[name], beside: beside(name) }]));
}

/**
 * The article as it is about to be written after a change: with a version of its own, and that of the fields that changed. What changes is
 * settled; of fields in `said` it is told what stands beside them, whether they change or not.
 */
export async function nextVersion(
  context: LibraryContext,
  article: Article,
  change: Partial<Article>,
  said: StandingFields = {},
): Promise<Result<Article>> {
  const version = await context.versions.next(counterOf(article.version));
  if (!version.ok) return version;
  const seen = [...article.seen, article.version].slice(-SEEN_LIMIT);
  const next = { ...article, ...change };
  const marked = markChanged(mergedFields(article), mergedFields(next), article.changed ?? {}, version.value);
  for (const field of Object.keys(said)) marked[field] = version.value;
  const { conflicts: open = {}, ...rest } = next;
  const conflicts = Object.fromEntries(Object.entries(open).filter(([field]) => marked[field] !== version.value));
  for (const [field, { beside }] of Object.entries(said)) {
    if (beside.length > 0) conflicts[field] = beside.map((value) => ({ value, set: version.value }));
  }
  return ok({
    ...rest,
    version: version.value,
    seen,
    changed: marked,
    ...(Object.keys(conflicts).length > 0 && { conflicts }),
    modified: new Date().toISOString(),
  });
}

/** Moves articles into the trash or back; those that are there already stay. */
export function moveArticles(context: LibraryContext, ids: string[], trashed: boolean): Promise<Result<void>> {
  return forEach(context, ids, async (place) =>
    place.trashed === trashed ? ok(undefined) : asVoid(await moveArticle(context.folder, place, trashed)),
  );
}

export function eraseArticles(context: LibraryContext, ids: string[]): Promise<Result<void>> {
  return forEach(context, ids, async (place) =>
    place.trashed
      ? eraseArticle(context.folder, place)
      : fail('bad-arguments', 'Only what lies in the trash can be deleted for good. Nothing was deleted.'),
  );
}

export function tell(context: LibraryContext, ids: string[], what: 'articles' | 'annotations' = 'articles'): void {
  for (const id of ids) context.keeper.touch(id);
  context.changed({ what, ids });
}

async function forEach(
  context: LibraryContext,
  ids: string[],
  work: (place: ArticlePlace) => Promise<Result<void>>,
): Promise<Result<void>> {
  const done: string[] = [];
  let result: Result<void> = ok(undefined);
  for (const id of ids) {
    result = await context.queue.run(id, async () => {
      const place = await findArticle(context.folder, id);
      return place.ok ? work(place.value) : place;
    });
    if (!result.ok) break;
    done.push(id);
  }
  if (done.length > 0) tell(context, done);
  if (result.ok || done.length === 0) return result;
  const { code, message, detail } = result.error;
  return fail(code, `${done.length} of ${ids.length} articles were done, then: ${message}`, detail);
}

function asVoid<T>(result: Result<T>): Result<void> {
  return result.ok ? ok(undefined) : result;
}

function changed(article: Article, change: ArticleChange): Article {
  const metadata = { ...article.metadata, ...withoutUndefined(change.metadata ?? {}) };
  return {
    ...article,
    metadata,
    evidence: { ...article.evidence, ...readersEvidence(article, metadata) },
    status: change.status ?? article.status,
    starred: change.starred ?? article.starred,
  };
}

/** What a reader sets is evidence like any other, and comes first. What the importer found stays below it. `named`: set, even to what it is. */
export function readersEvidence(
  article: Article,
  metadata: ArticleMetadata,
  named: readonly string[] = [],
): Partial<Record<MetadataField, Evidence[]>> {
  const evidence: Partial<Record<MetadataField, Evidence[]>> = {};
  for (const field of metadataFields) {
    const value = metadata[field];
    if (value === article.metadata[field] && !named.includes(field)) continue;
    const found = (article.evidence[field] ?? []).filter(({ source }) => source !== 'person');
    evidence[field] = value === null ? found : [{ value, source: 'person', score: 1 }, ...found];
  }
  return evidence;
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Partial<T>;
}
