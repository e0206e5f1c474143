import type { Annotation, PlacedAnnotation } from '../../shared/model/annotation.ts';
import { type AfterKeys, afterKeys } from './after-keys.ts';
import { applyChanges, takeBack } from './annotation-changes.ts';
import { type Alongside, draftOf, findShown, showAnnotation, shownAnnotation } from './annotations.ts';
import { perform } from './history.ts';
import { beginWriting, endWriting, sendWritten } from './written.ts';

/**
 * Saving as one types. A change shows at once and is stored soon; when the field is left
 * (`settleEdits`) all that was typed since becomes one step of the history.
 */
interface OpenEdit {
  articleId: string;
  id: string;
  label: string;
  before: PlacedAnnotation;
  /** Whether something between then and now is in the library. */
  stored: boolean;
  keys: AfterKeys;
}

let open: OpenEdit | null = null;

/** Changes an annotation that is on screen. Typing in one field counts as one edit until it is settled. */
export function typeInto(id: string, label: string, update: (before: PlacedAnnotation) => PlacedAnnotation): void {
  if (open && (open.id !== id || open.label !== label)) void settleEdits();
  const shown = findShown(id);
  if (!shown) return;
  const { articleId, entry: before } = shown;
  const after = update(before);
  if (after === before) return;
  if (!open) {
    beginWriting(before.annotation);
    open = { articleId, id, label, before, stored: false, keys: afterKeys(storeNow) };
  }
  open.keys.touch();
  showAnnotation(articleId, after);
}

/** Changes an annotation in one go: one step of the history, with what belongs to it. */
export function editAnnotation(
  id: string,
  label: string,
  update: (before: PlacedAnnotation) => PlacedAnnotation,
  alongside?: Alongside,
): Promise<void> {
  typeInto(id, label, update);
  return settleEdits(alongside);
}

/** Stores what is being typed and makes it one step. Resolves when it is safe on disk. */
export async function settleEdits(alongside?: Alongside): Promise<void> {
  const edit = open;
  if (!edit) return;
  edit.keys.stop();
  open = null;
  const { articleId, id } = edit;
  const before = edit.before.annotation;
  const after = shownAnnotation(articleId, id)?.annotation;
  try {
    if (!after) return;
    if (same(after, before)) {
      // Back where it began: no step, but what was stored on the way has to go.
      if (edit.stored) await sendWritten(articleId, after);
      return;
    }
    const change = [{ from: before, to: after }];
    let done = false;
    await perform({
      label: edit.label,
      async redo() {
        await alongside?.redo();
        if (done) await applyChanges(articleId, change);
        else await sendWritten(articleId, after);
        done = true;
        await alongside?.done?.();
      },
      async undo() {
        // Somebody else may have written on it since, on another computer or in the list of claims.
        const { left } = await takeBack(articleId, change);
        if (left === 0) await alongside?.undo();
        await alongside?.done?.();
      },
    });
  } catch {
    // Whoever wrote it was told, and can try again.
  } finally {
    endWriting(articleId, id);
  }
}

/** Takes back what was typed or dragged since the field was entered. */
export function dropEdits(): Promise<void> {
  if (open) showAnnotation(open.articleId, open.before);
  return settleEdits();
}

function same(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));
}

function storeNow(): void {
  if (!open) return;
  const { articleId, id } = open;
  const annotation = shownAnnotation(articleId, id)?.annotation;
  open.stored = true;
  // When it fails, whoever wrote it is told.
  if (annotation) sendWritten(articleId, annotation).catch(() => undefined);
}

/** To be called once: nothing typed is lost when the window goes. */
export function settleWhenHidden(): () => void {
  const settle = () => void settleEdits();
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') settle();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', settle);
  window.addEventListener('beforeunload', settle);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', settle);
    window.removeEventListener('beforeunload', settle);
  };
}
