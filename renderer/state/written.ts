import i18next from 'i18next';
import type { Annotation } from '../../shared/model/annotation.ts';
import { applyChanges } from './annotation-changes.ts';
import { hold, release } from './annotations.ts';
import { toast } from './toasts.ts';

/**
 * What is being written on annotations, on its way to the library: only what was written here since the last time is sent, so that
 * it comes beside what other windows write in other fields.
 */
interface Writing {
  /** As it was sent last: the next change goes on from it. */
  sent: Annotation;
  /** As it was before what could not be stored, or null. That stays on screen until it is stored. */
  missing: Annotation | null;
  /** Edits that are not settled. */
  edits: number;
}

const writings = new Map<string, Writing>();

/** To be called before an annotation is changed on screen; followed by `endWriting`. */
export function beginWriting(annotation: Annotation): void {
  const writing = writings.get(annotation.id);
  if (writing) writing.edits += 1;
  else {
    hold(annotation.id);
    writings.set(annotation.id, { sent: annotation, missing: null, edits: 1 });
  }
}

export function endWriting(articleId: string, id: string): void {
  const writing = writings.get(id);
  if (!writing) return;
  writing.edits -= 1;
  letGo(articleId, id, writing);
}

/** Stores an annotation as it stands on screen. When that fails the person is told and can try again, and it rejects. */
export async function sendWritten(articleId: string, after: Annotation): Promise<void> {
  const writing = writings.get(after.id);
  if (!writing) return;
  const from = writing.missing ?? writing.sent;
  writing.sent = after;
  try {
    await applyChanges(articleId, [{ from, to: after }], 'first');
    if (writing.missing === from) writing.missing = null;
  } catch (error) {
    writing.missing ??= from;
    toast(error instanceof Error ? error.message : String(error), {
      tone: 'problem',
      action: { label: i18next.t('annotate.tryAgain'), run: () => void tryAgain(articleId, writing) },
    });
    throw error;
  }
}

/** What was written later may have brought it along. */
async function tryAgain(articleId: string, writing: Writing): Promise<void> {
  if (!writing.missing) return;
  await sendWritten(articleId, writing.sent).catch(() => undefined);
  letGo(articleId, writing.sent.id, writing);
}

function letGo(articleId: string, id: string, writing: Writing): void {
  if (writing.edits > 0 || writing.missing) return;
  writings.delete(id);
  release(articleId, id);
}
