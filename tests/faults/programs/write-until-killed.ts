import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { perform } from '../support/edits.ts';

/**
 * Edits a library until it is killed and says the number of each edit as soon as it was acknowledged:
 *   node write-until-killed.ts LIBRARY CACHE SCRATCH WORKED MOVED FIRST [--warm]
 */
const [folder = '', cacheDir, scratch = '', worked = '', moved = '', first = '0'] = process.argv.slice(2);

const opened = await openLibrary(folder, { cacheDir });
if (!opened.ok) throw new Error(opened.error.message);
// The compiled program is kept for the next ones; by itself that is done at the end of a process, which never comes.
if (process.argv.includes('--warm')) flushCompileCache();
writeSync(1, 'ready\n');
for (let number = Number(first); ; number++) {
  const done = await perform(opened.value, { worked, moved }, number, scratch);
  if (!done.ok) throw new Error(`${number}: ${done.error.message}`);
  acknowledge(number);
}

/** Synchronous: what was written to the pipe stays there, whatever becomes of this process. */
function acknowledge(number: number): void {
  writeSync(1, `${number}\n`);
}
