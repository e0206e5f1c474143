import type { Annotation } from '../../shared/model/annotation.ts';
import type { AnnotationChange } from '../../shared/model/annotation-change.ts';
import { reversed } from '../../shared/model/change.ts';
import {
  deleteAnnotations,
  dropAnnotations,
  editorsName,
  LIBRARY_NOTES,
  putAnnotations,
  shownAnnotation,
} from './annotations.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { own } from './own-changes.ts';
import { tellLeft } from './tell-left.ts';

/** How steps on annotations are taken back and done again: what somebody else has written since stays, and that is said. */

/** Makes changes as far as nobody has changed the same since. Answers how many were left as they are. */
export async function applyChanges(articleId: string, changes: readonly AnnotationChange[]): Promise<number> {
  const made =
    articleId === LIBRARY_NOTES
      ? await call('notes.change', [...changes])
      : await own(articleId, call('annotations.change', articleId, [...changes], editorsName()));
  putAnnotations(articleId, made.annotations);
  dropAnnotations(articleId, made.gone);
  tellLeft('annotations', made.left);
  return made.left;
}

/** The same the other way round. */
export function takeBack(articleId: string, changes: readonly AnnotationChange[]): Promise<number> {
  return applyChanges(articleId, reversed(changes));
}

/** Deletes annotations, as one step that can be undone. */
export async function removeAnnotations(articleId: string, ids: readonly string[], label: string): Promise<void> {
  let gone: Annotation[] | null = null;
  const changes = () => (gone ?? []).map((annotation) => ({ from: annotation, to: null }));
  await perform({
    label,
    async redo() {
      if (gone) await applyChanges(articleId, changes());
      // As they were in the library: somebody may have written on one since it came on screen.
      else gone = await deleteAnnotations(articleId, ids);
    },
    undo: async () => void (await takeBack(articleId, changes())),
  });
}

/** The annotation on screen, else as it was last known. */
export function latest(articleId: string, annotation: Annotation): Annotation {
  return shownAnnotation(articleId, annotation.id)?.annotation ?? annotation;
}
