import type { ArticleAnnotations } from '../../../shared/bridge/answers.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { type Rewrite, rewritten } from '../../../shared/model/rewrite.ts';
import type { LibraryContext } from '../library-context.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { applyChanges, changeAnnotations } from './annotation-work.ts';

/**
 * Makes a change in every annotation of the library that it concerns, those in the trash included. Answers these
 * annotations as they were: `takeBackRewrite` undoes it. When an article cannot be changed, those before it are put
 * back and none is changed.
 */
export async function rewriteAnnotations(
  context: LibraryContext,
  rewrite: Rewrite,
): Promise<Result<ArticleAnnotations[]>> {
  const articles = await annotatedArticles(context, 'with-trash');
  if (!articles.ok) return articles;
  const before: ArticleAnnotations[] = [];
  for (const articleId of articles.value) {
    const were: Annotation[] = [];
    const changed = await changeAnnotations(context, articleId, (shown) => ({
      drafts: shown.flatMap((annotation) => {
        const after = rewritten(annotation, rewrite);
        if (after === annotation) return [];
        were.push(annotation);
        return [after];
      }),
    }));
    if (!changed.ok) {
      await takeBackRewrite(context, rewrite, before);
      return changed;
    }
    if (were.length > 0) before.push({ articleId, annotations: were });
  }
  return ok(before);
}

/** Takes such a change back where nobody has changed the same since. Answers how many annotations were left as they are. */
export async function takeBackRewrite(
  context: LibraryContext,
  rewrite: Rewrite,
  before: readonly ArticleAnnotations[],
): Promise<Result<number>> {
  let left = 0;
  for (const { articleId, annotations } of before) {
    const changes = annotations.map((annotation) => ({ from: rewritten(annotation, rewrite), to: annotation }));
    const taken = await applyChanges(context, articleId, changes, 'again', '');
    if (!taken.ok) return taken;
    left += taken.value.left;
  }
  return ok(left);
}
