import type { Job } from '../library.ts';

type OnProgress = NonNullable<Job['onProgress']>;

/** Milliseconds between two reports of a job: as often as the eye follows, however many thousand steps it takes. */
const PACE = 50;

/** Passes on a report only now and then; the first and the one that says that all is done always. */
export function pacedProgress(report: OnProgress, now: () => number = () => performance.now()): OnProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total, label) => {
    const at = now();
    if (done !== total && at - last < PACE) return;
    last = at;
    report(done, total, label);
  };
}
