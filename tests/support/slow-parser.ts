import { parentPort } from 'node:worker_threads';

/** Ways to take memory: in small pieces and in large ones, inside and outside of the heap. */
const growing: Record<string, () => unknown> = {
  pieces: () => new Array(100_000).fill(1),
  arrays: () => new Array(30_000_000).fill(1.5),
  words: () => 'x'.repeat(50_000_000).split(''),
  numbers: () => JSON.parse(`[${'1.5,'.repeat(5_000_000)}1]`),
  bytes: () => new Uint8Array(10_000_000).fill(1),
};

/** Stands in for the parser worker: hangs, waits, breaks down or fails by the name of the source, and answers all others. */
parentPort?.on('message', ({ task }) => {
  if (!task) return;
  const name: string = task.path ?? task.origin.path ?? task.origin.name;
  if (name.includes('hangs')) for (;;);
  // Without work: as on a machine that is busy with other things.
  const waits = /waits-(\d+)/.exec(name);
  if (waits) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(waits[1]));
  if (name.includes('ends')) process.exit(3);
  if (name.includes('grows')) {
    const grow = growing[name.split('.')[1] ?? ''];
    for (const held: unknown[] = []; grow; ) held.push(grow());
  }
  if (name.includes('mistake')) parentPort?.postMessage({ type: 'mistake', detail: 'a bug' });
  else parentPort?.postMessage({ type: 'answer', answer: { ok: true, value: { name } } });
});
parentPort?.postMessage({ type: 'ready' });
