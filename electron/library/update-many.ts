import type { MetadataOf } from '../../shared/bridge/answers.ts';
import { type ArticleMetadata, metadataFields } from '../../shared/model/article.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { updateArticle } from './article-work.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { findArticle, readArticle } from './store/article-files.ts';

/**
 * Gives several articles the same metadata. Answers what it was, for `putMetadata`. All of them or none: when it is stopped,
 * or one cannot be changed, those before it get back what they had.
 */
export async function updateMany(
  context: LibraryContext,
  ids: readonly string[],
  metadata: Partial<ArticleMetadata>,
  job: Job = {},
): Promise<Result<MetadataOf[]>> {
  const before: MetadataOf[] = [];
  for (const [done, id] of ids.entries()) {
    const was = job.signal?.aborted
      ? fail('cancelled', 'Stopped. No article was changed.')
      : await metadataNow(context, id, metadata);
    const changed = was.ok ? await updateArticle(context, id, { metadata }) : was;
    if (!was.ok || !changed.ok) {
      await putMetadata(context, before);
      return was.ok ? (changed as typeof changed & { ok: false }) : was;
    }
    before.push({ id, metadata: was.value });
    job.onProgress?.(done + 1, ids.length, '');
  }
  return ok(before);
}

/** Gives articles the metadata that stands with each of them. */
export async function putMetadata(context: LibraryContext, changes: readonly MetadataOf[]): Promise<Result<void>> {
  for (const { id, metadata } of changes) {
    const put = await updateArticle(context, id, { metadata });
    if (!put.ok) return put;
  }
  return ok(undefined);
}

/** What the article has of the fields that are about to be changed. */
async function metadataNow(
  context: LibraryContext,
  id: string,
  change: Partial<ArticleMetadata>,
): Promise<Result<Partial<ArticleMetadata>>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  if (!article.ok) return article;
  const fields = metadataFields.filter((field) => change[field] !== undefined);
  return ok(Object.fromEntries(fields.map((field) => [field, article.value.metadata[field]])));
}
