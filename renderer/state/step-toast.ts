import { t } from 'i18next';
import { inBackground } from '../ui/report.ts';
import { undo, useHistory } from './history.ts';
import { changeToast, dismiss, type Toast, toast } from './toasts.ts';

/**
 * A message about the step that was done last, with the way back. The way back is of this step alone: once another step
 * was done the message stays without it, and once the step was taken back, by key or by button, the message goes.
 */
export function toastOfStep(message: string, also?: Toast['also']): void {
  const step = useHistory.getState().past.at(-1);
  if (!step) {
    toast(message, also ? { also } : {});
    return;
  }
  const action = { label: t('app.undo'), run: () => inBackground(undo(step)) };
  const id = toast(message, also ? { action, also } : { action });
  const stop = useHistory.subscribe(({ past }) => {
    if (past.at(-1) === step) return;
    stop();
    if (past.includes(step)) changeToast(id, ({ action: _, ...rest }) => rest);
    else dismiss(id);
  });
}
