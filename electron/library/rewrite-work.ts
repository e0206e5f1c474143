import type { ArticleAnnotations } from '../../shared/bridge/answers.ts';
import { type Annotation, annotationKinds } from '../../shared/model/annotation.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { type Rewrite, rewritten } from '../../shared/model/rewrite.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { changeAnnotations, putBackAnnotations as putBack } from './annotation-work.ts';
import type { LibraryContext } from './library-context.ts';

/**
 * Makes a change in every annotation of the library that it concerns, those in the trash included. Answers these
 * annotations as they were: `putBackAnnotations` undoes it. When an article cannot be changed, those before it are put
 * back and none is changed.
 */
export async function rewriteAnnotations(
  context: LibraryContext,
  rewrite: Rewrite,
): Promise<Result<ArticleAnnotations[]>> {
  const articles = await annotatedArticles(context, annotationKinds, 'with-trash');
  if (!articles.ok) return articles;
  const before: ArticleAnnotations[] = [];
  for (const articleId of articles.value) {
    const were: Annotation[] = [];
    const changed = await changeAnnotations(context, articleId, (shown) =>
      shown.flatMap((annotation) => {
        const after = rewritten(annotation, rewrite);
        if (after === annotation) return [];
        were.push(annotation);
        return [after];
      }),
    );
    if (!changed.ok) {
      await putBackAnnotations(context, before);
      return changed;
    }
    if (were.length > 0) before.push({ articleId, annotations: were });
  }
  return ok(before);
}

/** Writes annotations of several articles as they are given. */
export async function putBackAnnotations(
  context: LibraryContext,
  articles: readonly ArticleAnnotations[],
): Promise<Result<void>> {
  for (const { articleId, annotations } of articles) {
    const saved = await putBack(context, articleId, annotations);
    if (!saved.ok) return saved;
  }
  return ok(undefined);
}
