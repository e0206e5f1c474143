import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { type Annotation, type AnnotationKind, annotationKinds } from '../../shared/model/annotation.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { isQuoteSelector } from './index-article.ts';
import type { LibraryContext } from './library-context.ts';
import type { StoredAnnotation } from './search/article-index.ts';
import { loadAnnotations } from './store/annotations-file.ts';
import { shownAnnotations } from './store/merge-annotations.ts';

/** Annotations of the whole library without the trash, newest article first, in the order of the text. */
export async function listAnnotations(
  context: LibraryContext,
  kinds: readonly AnnotationKind[] = annotationKinds,
): Promise<Result<AnnotationRow[]>> {
  const stored = await context.keeper.query((index) => index.annotations(kinds));
  return stored.ok ? ok(await withFiles(context, stored.value)) : stored;
}

/** Annotations that were changed in two places at once and are not settled yet, in the same order. */
export async function listConflicts(context: LibraryContext): Promise<Result<AnnotationRow[]>> {
  const stored = await context.keeper.query((index) => index.conflicts());
  return stored.ok ? ok(await withFiles(context, stored.value)) : stored;
}

/** The index knows where they are, the files what they say. What has gone since is left out. */
async function withFiles(context: LibraryContext, stored: readonly StoredAnnotation[]): Promise<AnnotationRow[]> {
  const rows: AnnotationRow[] = [];
  for (const [articleId, ofArticle] of Map.groupBy(stored, (row) => row.articleId)) {
    const { path = '' } = ofArticle[0] ?? {};
    const loaded = await loadAnnotations(context.folder, { id: articleId, path, trashed: false });
    if (!loaded.ok) continue;
    const byId = new Map<string, Annotation>();
    for (const { annotation } of shownAnnotations(loaded.value.lines)) byId.set(annotation.id, annotation);
    for (const { id, articleTitle, articlePublished, words, orphan } of ofArticle) {
      const annotation = byId.get(id);
      if (!annotation) continue;
      const text = words || exactOf(annotation);
      rows.push({ articleId, articleTitle, articlePublished, annotation, text, orphan });
    }
  }
  return rows;
}

/** Where the index leaves them out, the annotated words are those of the selector. */
function exactOf(annotation: Annotation): string {
  return annotation.target[0]?.selector.find(isQuoteSelector)?.exact ?? '';
}
