import type { Job } from '../library/library.ts';
import type { Io } from './io.ts';

/** Milliseconds between two lines of progress. */
const EVERY = 1000;

/** A job that tells on standard error how far it is, at most once a second, and ends when the user interrupts. */
export function tellProgress(io: Io): Job {
  let told = Date.now();
  return {
    signal: io.signal,
    onProgress(done, total, label) {
      if (Date.now() - told < EVERY) return;
      told = Date.now();
      io.tell(`${done}${total === null ? '' : ` of ${total}`} ${label}`.trimEnd());
    },
  };
}
