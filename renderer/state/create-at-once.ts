import type { Annotation, PlacedAnnotation } from '../../shared/model/annotation.ts';
import {
  type Alongside,
  deleteAnnotations,
  draftOf,
  dropAnnotations,
  hold,
  putAnnotations,
  release,
  showAnnotation,
  shownAnnotation,
  storeAnnotations,
} from './annotations.ts';
import { perform } from './history.ts';

/**
 * Makes annotations that are on screen before they are stored: whoever goes on to write on one never waits for the
 * disk, and no key is lost. One step that can be undone. Rejects when they cannot be stored; they leave the screen then,
 * unless something has been written on one, which is stored by its own edit.
 */
export async function createAtOnce(
  articleId: string,
  entries: readonly PlacedAnnotation[],
  label: string,
  alongside?: Alongside,
): Promise<void> {
  const ids = entries.map(({ annotation }) => annotation.id);
  let kept = entries.map(({ annotation }) => annotation);
  const latest = (): Annotation[] => kept.map((own) => shownAnnotation(articleId, own.id)?.annotation ?? own);
  let answer: PlacedAnnotation[] = [];
  for (const id of ids) hold(id);
  for (const entry of entries) showAnnotation(articleId, entry);
  try {
    await perform({
      label,
      async redo() {
        await alongside?.redo();
        // With what has been written on it meanwhile: this must not come after and replace that.
        kept = latest();
        answer = await storeAnnotations(articleId, kept.map(draftOf));
        await alongside?.done();
      },
      async undo() {
        kept = latest();
        await deleteAnnotations(articleId, ids);
        await alongside?.undo();
        await alongside?.done();
      },
    });
  } catch (error) {
    const untouched = entries.filter((entry) => shownAnnotation(articleId, entry.annotation.id) === entry);
    dropAnnotations(
      articleId,
      untouched.map(({ annotation }) => annotation.id),
    );
    throw error;
  } finally {
    for (const id of ids) release(id);
    putAnnotations(articleId, answer);
  }
}
