import type { Worker } from 'node:worker_threads';

/** Milliseconds between two looks. */
const INTERVAL = 50;

/**
 * Looks at the memory of a thread and tells, once, when it holds more than it may: heap and buffers, in bytes. The limit that a thread
 * can be started with is not enough: V8 ends the whole process, not the thread, when a single large allocation goes beyond it.
 * @returns ends the watch
 */
export function watchMemory(worker: Worker, limit: number, onOver: () => void): () => void {
  let over = false;
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    // A thread that has just ended has nothing to tell.
    const memory = await worker.getHeapStatistics().catch(() => null);
    looking = false;
    if (over || !memory || memory.total_physical_size + memory.external_memory <= limit) return;
    over = true;
    onOver();
  };
  const timer = setInterval(() => void look(), INTERVAL);
  timer.unref();
  return () => {
    over = true;
    clearInterval(timer);
  };
}
