import { parentPort, workerData } from 'node:worker_threads';
import type { LibraryFolder } from '../../store/folder-access.ts';
import { readEntryNow } from '../read-entry-now.ts';
import type { FromReader, ToReader } from './messages.ts';

/** Entry of the thread that reads articles while another writes what it has read into the index. It writes nothing itself. */
const folder = workerData as LibraryFolder;

parentPort?.on('message', (found: ToReader) => {
  const entries: FromReader = found.map((article) => readEntryNow(folder, article));
  parentPort?.postMessage(entries);
});
