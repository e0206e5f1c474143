import { parentPort } from 'node:worker_threads';

/** Stands in for the parser worker: hangs, breaks down or fails by the name of the source, and answers all others. */
parentPort?.on('message', ({ task }) => {
  if (!task) return;
  const name: string = task.path ?? task.origin.path ?? task.origin.name;
  if (name.includes('hangs')) for (;;);
  if (name.includes('ends')) process.exit(3);
  if (name.includes('grows')) {
    const held: unknown[] = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  }
  if (name.includes('mistake')) parentPort?.postMessage({ type: 'mistake', detail: 'a bug' });
  else parentPort?.postMessage({ type: 'answer', answer: { ok: true, value: { name } } });
});
parentPort?.postMessage({ type: 'ready' });
