import type { Worker } from 'node:worker_threads';

/** So many times its limit a thread may wait for a processor or a disk that others have taken. */
const PATIENCE = 3;
/** Milliseconds in which a thread says what it has used, when it says anything. */
const ANSWER = 1000;

/**
 * Tells, once, when a thread has worked for `limit` milliseconds: time on the processor, since on a busy machine a small file may take long
 * by the clock. One that only waits is told after three times as long.
 * @returns ends the watch
 */
export function watchTime(worker: Worker, limit: number, onOver: () => void): () => void {
  const begun = performance.now();
  // What was used before belongs to other tasks.
  const before = worker.cpuUsage().catch(() => undefined);
  let ended = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    const used = await withinAnswer(before.then((start) => worker.cpuUsage(start)));
    if (ended) return;
    const left = used === null ? 0 : limit - (used.user + used.system) / 1000;
    const patience = begun + PATIENCE * limit - performance.now();
    if (left > limit / 100 && patience > 0) timer = setTimeout(() => void look(), Math.min(left, patience));
    else onOver();
  };
  timer = setTimeout(() => void look(), limit);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** Null when it fails, or does not come in time. */
function withinAnswer<Value>(asked: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ANSWER);
    void asked
      .catch(() => null)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });
}
