import { writeSync } from 'node:fs';
import { openLibrary } from '../../../electron/library/open-library.ts';

/**
 * Opens a library, saves one note, closes it, and so on, as a script of commands would; says which notes were acknowledged:
 *   node edit-and-leave.ts LIBRARY CACHE ARTICLE NAME TIMES NOTES
 */
const [folder = '', cacheDir, article = '', name = '', times = '1', notes = '1'] = process.argv.slice(2);

for (let time = 0; time < Number(times); time++) {
  const opened = await openLibrary(folder, { cacheDir });
  if (!opened.ok) {
    writeSync(1, `refused ${opened.error.code}\n`);
    continue;
  }
  for (let note = 0; note < Number(notes); note++) {
    const id = `urn:test:${name}:${time}:${note}`;
    const saved = await opened.value.saveAnnotations(article, [
      {
        id,
        type: 'Annotation',
        'stet:kind': 'note',
        motivation: 'commenting',
        body: [{ type: 'TextualBody', purpose: 'commenting', value: id }],
        target: [{ type: 'SpecificResource', source: `stet://article/${article}`, selector: [], 'stet:revision': 1 }],
      },
    ]);
    writeSync(1, saved.ok ? `${id}\n` : `refused ${saved.error.code}\n`);
  }
  await opened.value.close();
}
