import { toast } from '../state/toasts.ts';

/** Shows what went wrong as a sentence. For promises nobody waits for. */
export function reportProblem(error: unknown): void {
  toast(error instanceof Error ? error.message : String(error), { tone: 'problem' });
}

/** Runs work nobody waits for; a problem becomes a message. */
export function inBackground(work: Promise<unknown>): void {
  work.catch(reportProblem);
}
