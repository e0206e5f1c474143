import { openLibrary } from '../../electron/library/open-library.ts';

/** A process that imports a folder and tells of each outcome, until it is killed: node import-until-killed.ts LIBRARY CACHE SOURCES */
const [folder = '', cacheDir, sources = ''] = process.argv.slice(2);

const opened = await openLibrary(folder, { cacheDir });
if (!opened.ok) throw new Error(opened.error.message);
await opened.value.importPaths([sources], {
  onProgress: (done, total) => process.stdout.write(`${done} ${total}\n`),
});
await opened.value.close();
