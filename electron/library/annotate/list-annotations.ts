import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { isQuoteSelector } from '../index/index-article.ts';
import type { LibraryContext } from '../library-context.ts';
import type { StoredAnnotation } from '../search/article-index.ts';
import { loadAnnotations } from '../store/annotations-file.ts';
import { shownAnnotations } from '../store/merge-annotations.ts';

/** Annotations that were changed in two places at once and are not settled yet, in the same order. */
export async function listConflicts(context: LibraryContext): Promise<Result<AnnotationRow[]>> {
  const stored = await context.keeper.query((index) => index.conflicts());
  return stored.ok ? ok(await withFiles(context, stored.value)) : stored;
}

/** The index knows where they are, the files what they say; in the same order. What has gone since is left out. */
export async function withFiles(
  context: LibraryContext,
  stored: readonly StoredAnnotation[],
): Promise<AnnotationRow[]> {
  const byArticle = new Map<string, Map<string, Annotation>>();
  for (const [articleId, [first]] of Map.groupBy(stored, (row) => row.articleId)) {
    const place = { id: articleId, path: first?.path ?? '', trashed: false };
    const loaded = await loadAnnotations(context.folder, place);
    if (!loaded.ok) continue;
    const shown = shownAnnotations(loaded.value.lines);
    byArticle.set(articleId, new Map(shown.map(({ annotation }) => [annotation.id, annotation])));
  }
  return stored.flatMap(({ id, articleId, articleTitle, articlePublished, words, orphan }) => {
    const annotation = byArticle.get(articleId)?.get(id);
    if (!annotation) return [];
    return { articleId, articleTitle, articlePublished, annotation, text: words || exactOf(annotation), orphan };
  });
}

/** Where the index leaves them out, the annotated words are those of the selector. */
function exactOf(annotation: Annotation): string {
  return annotation.target[0]?.selector.find(isQuoteSelector)?.exact ?? '';
}
