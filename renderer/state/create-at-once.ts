import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { applyChanges, latest, takeBack } from './annotation-changes.ts';
import {
  type Alongside,
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
  const made = entries.map(({ annotation }) => ({ from: null, to: annotation }));
  let done = false;
  let answer: PlacedAnnotation[] = [];
  for (const id of ids) hold(id);
  for (const entry of entries) showAnnotation(articleId, entry);
  try {
    await perform({
      label,
      async redo() {
        await alongside?.redo();
        if (done) await applyChanges(articleId, made);
        // With what has been written on it meanwhile: this must not come after and replace that. It is a step of its own.
        else
          answer = await storeAnnotations(
            articleId,
            made.map(({ to }) => draftOf(latest(articleId, to))),
          );
        done = true;
        await alongside?.done();
      },
      async undo() {
        const left = await takeBack(articleId, made);
        if (left === 0) await alongside?.undo();
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
