import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { applyChanges, takeBack } from './annotation-changes.ts';
import { type Alongside, dropAnnotations, hold, release, showAnnotation, shownAnnotation } from './annotations.ts';
import { beginReading } from './begin-reading.ts';
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
  for (const id of ids) hold(id);
  for (const entry of entries) showAnnotation(articleId, entry);
  try {
    await perform({
      label,
      async redo() {
        await alongside?.redo();
        // What has been written on one meanwhile is a step of its own, and may be in the library before this.
        await applyChanges(articleId, made, done ? 'again' : 'first');
        done = true;
        await alongside?.done?.();
      },
      async undo() {
        const { left } = await takeBack(articleId, made);
        if (left === 0) await alongside?.undo();
        await alongside?.done?.();
      },
    });
    beginReading(articleId);
  } catch (error) {
    const untouched = entries.filter((entry) => shownAnnotation(articleId, entry.annotation.id) === entry);
    dropAnnotations(
      articleId,
      untouched.map(({ annotation }) => annotation.id),
    );
    throw error;
  } finally {
    for (const id of ids) release(articleId, id);
  }
}
