import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type BenchRow, benchRow } from '../row.ts';

/** What the process of an open library holds after a scan, a list and some searches, over one that does nothing. */
export function measureMemory(entry: string, folder: string, cacheDir: string, queries: readonly string[]): BenchRow[] {
  const tell = 'process.stdout.write(String(process.memoryUsage.rss()), () => process.exit(0));';
  const script = `
    const { openLibrary } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const opened = await openLibrary(${JSON.stringify(folder)}, { cacheDir: ${JSON.stringify(cacheDir)}, background: true });
    if (!opened.ok) throw new Error(opened.error.message);
    const library = opened.value;
    await library.rescan();
    await library.listWindow({ trashed: false, sort: { by: 'title', descending: false } }, { from: 0, limit: 100 });
    for (const text of ${JSON.stringify(queries)}) await library.search({ text, limit: 60 });
    ${tell}`;
  const over = rss(script) - rss(tell);
  return [benchRow('library', 'memory of the open library, over an empty process', over / 1e6, 'MB', { below: 300 })];
}

function rss(script: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
