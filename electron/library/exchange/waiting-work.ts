import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import { asIncoming, type WaitingAnnotation } from '../../../shared/exchange/waiting.ts';
import type { AnnotationDraft } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { saveAnnotations } from '../annotate/annotation-work.ts';
import type { LibraryContext } from '../library-context.ts';
import type { Placer } from './place-in-library.ts';
import { changeWaiting, readWaiting } from './waiting-file.ts';

/** Annotations that came in and whose article is not known. */
export function listWaiting(context: LibraryContext): Promise<Result<WaitingAnnotation[]>> {
  return readWaiting(context.folder);
}

/**
 * Tries again to place annotations that wait: all of them, or those with these ids, in the article that is named or in the one
 * they belong to. Those that have a place now wait no more.
 */
export async function placeWaiting(
  context: LibraryContext,
  { ids, articleId }: { ids?: readonly string[] | undefined; articleId?: string | undefined } = {},
): Promise<Result<AnnotationOutcome[]>> {
  const waiting = await readWaiting(context.folder);
  if (!waiting.ok) return waiting;
  const wanted = ids === undefined ? waiting.value : waiting.value.filter(({ id }) => ids.includes(id));
  if (wanted.length === 0) return ok([]);
  // Most libraries have none that wait, and need not load what places them.
  const { createPlacer } = await import('./place-in-library.ts');
  const placer = await createPlacer(context);
  return placer.ok ? placeAll(context, wanted, placer.value, articleId) : placer;
}

async function placeAll(
  context: LibraryContext,
  waiting: readonly WaitingAnnotation[],
  place: Placer,
  articleId: string | undefined,
): Promise<Result<AnnotationOutcome[]>> {
  const outcomes: AnnotationOutcome[] = [];
  const drafts = new Map<string, AnnotationDraft[]>();
  for (const each of waiting) {
    const { outcome, draft } = await place(asIncoming(each), articleId);
    outcomes.push(outcome);
    if (outcome.articleId === null) continue;
    const ofArticle = drafts.get(outcome.articleId) ?? [];
    drafts.set(outcome.articleId, ofArticle);
    if (draft) ofArticle.push(draft);
  }
  for (const [id, ofArticle] of drafts) {
    const saved = ofArticle.length === 0 ? ok(undefined) : await saveAnnotations(context, id, ofArticle);
    if (!saved.ok) return saved;
    // Only what stands in its article is taken out here.
    const done = outcomes
      .filter((outcome) => outcome.articleId === id)
      .flatMap(({ annotationId }) => annotationId ?? []);
    const removed = await changeWaiting(context, { remove: done });
    if (!removed.ok) return removed;
  }
  return ok(outcomes);
}

/** Deletes annotations that wait; answers them as they were. */
export async function dropWaiting(
  context: LibraryContext,
  ids: readonly string[],
): Promise<Result<WaitingAnnotation[]>> {
  const waiting = await readWaiting(context.folder);
  if (!waiting.ok) return waiting;
  const dropped = waiting.value.filter(({ id }) => ids.includes(id));
  const removed = await changeWaiting(context, { remove: dropped.map(({ id }) => id) });
  return removed.ok ? ok(dropped) : removed;
}

/** Undoes that. */
export function putBackWaiting(
  context: LibraryContext,
  annotations: readonly WaitingAnnotation[],
): Promise<Result<void>> {
  return changeWaiting(context, { add: annotations });
}
