import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { indexedStates, type KnownStates } from '../../search/indexed-states.ts';
import { scanRange } from '../scan-range.ts';
import type { FromScanner, ToScanner } from './messages.ts';

/** Entry of the thread that looks through a part of the articles for changes. It reads the index by itself and writes nothing. */
const { range, file, span } = workerData as ToScanner;

/** Opened when there is something to compare. */
function* states(): Generator<KnownStates> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    yield* indexedStates(database, span);
  } finally {
    database.close();
  }
}

const scanned: FromScanner = await scanRange(range, states(), () => false);
parentPort?.postMessage(scanned);
