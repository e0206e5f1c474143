import { annotationKinds } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';

/** Ids of the articles with annotations, newest first; those in the trash come last, or not at all. */
export async function annotatedArticles(
  context: LibraryContext,
  trash: 'with-trash' | 'without-trash',
): Promise<Result<string[]>> {
  const rows = await context.keeper.query(
    (index) => [...index.rows(false), ...(trash === 'with-trash' ? index.rows(true) : [])],
    true,
  );
  if (!rows.ok) return rows;
  return ok(rows.value.filter(({ counts }) => annotationKinds.some((kind) => counts[kind] > 0)).map(({ id }) => id));
}
