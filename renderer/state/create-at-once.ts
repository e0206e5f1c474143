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
 * Makes an annotation that is on screen before it is stored: whoever goes on to write on it never waits for the disk,
 * and no key is lost. One step that can be undone. Rejects when it cannot be stored; it leaves the screen then, unless
 * something has been written on it, which is stored by its own edit.
 */
export async function createAtOnce(
  articleId: string,
  entry: PlacedAnnotation,
  label: string,
  alongside?: Alongside,
): Promise<void> {
  const { id } = entry.annotation;
  let kept = entry.annotation;
  const latest = (): Annotation => shownAnnotation(articleId, id)?.annotation ?? kept;
  let answer: PlacedAnnotation[] = [];
  hold(id);
  showAnnotation(articleId, entry);
  try {
    await perform({
      label,
      async redo() {
        await alongside?.redo();
        // With what has been written on it meanwhile: this must not come after and replace that.
        kept = latest();
        answer = await storeAnnotations(articleId, [draftOf(kept)]);
        await alongside?.done();
      },
      async undo() {
        kept = latest();
        await deleteAnnotations(articleId, [id]);
        await alongside?.undo();
        await alongside?.done();
      },
    });
  } catch (error) {
    if (shownAnnotation(articleId, id) === entry) dropAnnotations(articleId, [id]);
    throw error;
  } finally {
    release(id);
    putAnnotations(articleId, answer);
  }
}
