import { Worker } from 'node:worker_threads';
import type { ScannedRange } from '../scan-range.ts';
import { threadLimits } from '../thread-limits.ts';
import type { FromScanner, ToScanner } from './messages.ts';
import { scanWorkerFile } from './worker-file.ts';

export interface ScanThread {
  /** Null when the thread broke down or was ended. */
  scanned: Promise<ScannedRange | null>;
  end(): Promise<unknown>;
}

/** Looks through a part of the articles in a thread of its own. */
export function scanInThread(asked: ToScanner, workerFile: URL = scanWorkerFile): ScanThread {
  const worker = new Worker(workerFile, { workerData: asked, resourceLimits: threadLimits });
  const scanned = new Promise<FromScanner>((resolve) => {
    worker.on('message', resolve);
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
  });
  return { scanned, end: () => worker.terminate() };
}
