import { writeSync } from 'node:fs';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { perform } from '../support/edits.ts';

/**
 * Does one edit twice and says how each went, a line of JSON each: node edit-twice.ts LIBRARY CACHE SCRATCH WORKED MOVED NUMBER
 */
const [folder = '', cacheDir, scratch = '', worked = '', moved = '', number = '0'] = process.argv.slice(2);

const say = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

const opened = await openLibrary(folder, { cacheDir });
if (!opened.ok) say({ opened: false, ...opened.error });
else {
  for (let time = 0; time < 2; time++) {
    const done = await perform(opened.value, { worked, moved }, Number(number), scratch);
    say(done.ok ? { acknowledged: true } : { acknowledged: false, ...done.error });
  }
  await opened.value.close();
}
