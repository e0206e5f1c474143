import { setImmediate as rest } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const TURN = 5;

let since = performance.now();

/**
 * Resolves at once, or when it has been a while since the last time, after what else waits in this thread: messages, timers. For
 * work that goes through many files without ever waiting for one.
 */
export async function turnOfOthers(): Promise<void> {
  if (performance.now() - since < TURN) return;
  await rest();
  since = performance.now();
}
