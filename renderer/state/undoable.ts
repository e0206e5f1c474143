import i18next from 'i18next';
import { undo } from './history.ts';
import { toast } from './toasts.ts';

/**
 * Waits for a step of the history. Then says what was done, with a way back (a sentence), or calls back; when the
 * step fails, says why.
 */
export function undoable(step: Promise<unknown>, done: string | (() => void)): void {
  step.then(
    () => {
      if (typeof done === 'function') done();
      else toast(done, { action: { label: i18next.t('reader.removed.undo'), run: () => void undo() } });
    },
    (error: unknown) => toast(error instanceof Error ? error.message : String(error), { tone: 'problem' }),
  );
}
