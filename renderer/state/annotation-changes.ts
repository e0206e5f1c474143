import type { AnnotationChange, ChangesMade, Making } from '../../shared/model/annotation-change.ts';
import { reversed } from '../../shared/model/change.ts';
import { deleteAnnotations, dropAnnotations, editorsName, LIBRARY_NOTES, putAnnotations } from './annotations.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { own } from './own-changes.ts';
import { tellLeft } from './tell-left.ts';

/** How steps on annotations are made, taken back and done again: what somebody else has written since stays, and that is said. */

/** Makes changes over what is there now. Says how many were left undone, since somebody has changed the same. */
export async function applyChanges(
  articleId: string,
  changes: readonly AnnotationChange[],
  making: Making = 'again',
): Promise<ChangesMade> {
  const made =
    articleId === LIBRARY_NOTES
      ? await call('notes.change', [...changes], making)
      : await own(articleId, call('annotations.change', articleId, [...changes], making, editorsName()));
  putAnnotations(articleId, made.annotations);
  dropAnnotations(articleId, made.gone);
  tellLeft('annotations', made.left);
  return made;
}

/** The same the other way round. */
export function takeBack(articleId: string, changes: readonly AnnotationChange[]): Promise<ChangesMade> {
  return applyChanges(articleId, reversed(changes));
}

/**
 * Changes annotations as one step that can be undone. `make` makes the changes for the first time, where that is more than to write
 * them.
 */
export async function performOnAnnotations(
  articleId: string,
  label: string,
  changes: readonly AnnotationChange[],
  make: () => Promise<unknown> = () => applyChanges(articleId, changes, 'first'),
): Promise<void> {
  let done = false;
  await perform({
    label,
    async redo() {
      await (done ? applyChanges(articleId, changes) : make());
      done = true;
    },
    undo: async () => void (await takeBack(articleId, changes)),
  });
}

/** Deletes annotations, as one step that can be undone. */
export async function removeAnnotations(articleId: string, ids: readonly string[], label: string): Promise<void> {
  const changes: AnnotationChange[] = [];
  await performOnAnnotations(articleId, label, changes, async () => {
    // As they were in the library: somebody may have written on one since it came on screen.
    const gone = await deleteAnnotations(articleId, ids);
    changes.push(...gone.map((annotation) => ({ from: annotation, to: null })));
  });
}
