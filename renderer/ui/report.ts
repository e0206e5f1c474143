import { ProblemError } from '../state/bridge.ts';
import { toast } from '../state/toasts.ts';

/** Shows what went wrong as a sentence. For promises nobody waits for. What the user stopped is told too, but went as it was meant to. */
export function reportProblem(error: unknown): void {
  const stopped = error instanceof ProblemError && error.problem.code === 'cancelled';
  toast(error instanceof Error ? error.message : String(error), { tone: stopped ? 'info' : 'problem' });
}

/** Runs work nobody waits for; a problem becomes a message. */
export function inBackground(work: Promise<unknown>): void {
  work.catch(reportProblem);
}
