import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { scanRange } from '../scan-range.ts';
import { indexedStates } from '../search/indexed-states.ts';
import type { FromScanner, ToScanner } from './messages.ts';

/** Entry of the thread that looks through a part of the articles for changes. It reads the index by itself and writes nothing. */
const { folder, file, paths, span } = workerData as ToScanner;
const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
try {
  const scanned: FromScanner = await scanRange(folder, paths, indexedStates(database, span), () => false);
  parentPort?.postMessage(scanned);
} finally {
  database.close();
}
