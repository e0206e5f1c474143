import type { ArticleMetadata } from '../../../shared/model/article.ts';
import type { FieldsChange } from '../../../shared/model/article-conflict.ts';
import { reversed } from '../../../shared/model/change.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { updateArticle } from './article-work.ts';
import { changeArticles } from './settle-article.ts';

/**
 * Gives several articles the same metadata. Answers what changed, for `changeArticles`. All of them or none: when it is stopped, or one
 * cannot be changed, those before it get back what they had.
 */
export async function updateMany(
  context: LibraryContext,
  ids: readonly string[],
  metadata: Partial<ArticleMetadata>,
  job: Job = {},
): Promise<Result<FieldsChange[]>> {
  const changes: FieldsChange[] = [];
  for (const [done, id] of ids.entries()) {
    const changed = job.signal?.aborted
      ? fail('cancelled', 'Stopped. No article was changed.')
      : await updateArticle(context, id, { metadata });
    if (!changed.ok) {
      await changeArticles(context, reversed(changes));
      return changed;
    }
    changes.push(changed.value);
    job.onProgress?.(done + 1, ids.length, '');
  }
  return ok(changes);
}
