import { reportProblem } from '../ui/report.ts';
import { toastOfStep } from './step-toast.ts';

/**
 * Waits for a step of the history. Then says what was done, with a way back (a sentence), or calls back; when the
 * step fails, says why.
 */
export function undoable(step: Promise<unknown>, done: string | (() => void)): void {
  step.then(() => {
    if (typeof done === 'function') done();
    else toastOfStep(done);
  }, reportProblem);
}
