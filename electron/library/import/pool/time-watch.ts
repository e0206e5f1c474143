import type { Worker } from 'node:worker_threads';

/** So many times its limit a thread may wait for a processor or a disk that others have taken. */
const PATIENCE = 3;
/** Milliseconds in which a thread says what it has used, when it says anything. */
const ANSWER = 1000;

/** Part of its limit after which a thread is asked for the first time what it has used: most tasks end before that, and are never asked. */
const FIRST = 0.1;

/**
 * Tells, once, when a thread has worked for about `limit` milliseconds: time on the processor, since on a busy machine a small file may take
 * long by the clock. One that only waits is told after three times as long.
 * @returns ends the watch
 */
export function watchTime(worker: Worker, limit: number, onOver: () => void): () => void {
  const end = performance.now() + PATIENCE * limit;
  let ended = false;
  let timer: NodeJS.Timeout;
  const askIn = (milliseconds: number, then: (used: NodeJS.CpuUsage | null) => void, before?: NodeJS.CpuUsage) => {
    timer = setTimeout(
      () => void withinAnswer(worker.cpuUsage(before)).then((used) => ended || then(used)),
      milliseconds,
    );
  };
  const rest = limit * (1 - FIRST);
  // What it had used before belongs to other tasks. One that works without a pause, and does not answer, works.
  const begin = (before: NodeJS.CpuUsage | null) => {
    const judge = (used: NodeJS.CpuUsage | null) => {
      const left = used && before ? rest - (used.user + used.system) / 1000 : 0;
      const patience = end - performance.now();
      if (left > limit / 100 && patience > 0) askIn(Math.min(left, patience), judge, before ?? undefined);
      else onOver();
    };
    askIn(rest, judge, before ?? undefined);
  };
  askIn(limit * FIRST, begin);
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
