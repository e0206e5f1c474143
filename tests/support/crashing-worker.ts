import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../../electron/library/host/messages.ts';

/** The library's worker, but reading the snapshot of the article `crash` breaks it down. */
parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'call' && message.name === 'articles.original' && message.args[0] === 'crash') {
    throw new Error('made to crash');
  }
});

await import('../../electron/library/host/worker.ts');
