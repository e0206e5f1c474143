import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleEntries } from '../../../build/scripts/bundle/node-entries.ts';
import { type BenchRow, benchRow, median } from '../row.ts';
import type { Taken } from './timing.ts';

const ROUNDS = 9;
/** Ends a process, telling what it took on the processor. */
const TELL = 'process.stdout.write(JSON.stringify(process.cpuUsage()), () => process.exit(0));';

/** From the start of a process to the first 100 rows, beside a process that does nothing. */
export function measureStart(entry: string, folder: string, cacheDir: string): BenchRow[] {
  const script = `
    const { openLibrary } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const opened = await openLibrary(${JSON.stringify(folder)}, { cacheDir: ${JSON.stringify(cacheDir)}, background: true });
    if (!opened.ok) throw new Error(opened.error.message);
    const window = await opened.value.listWindow({ trashed: false }, { from: 0, limit: 100 });
    if (!window.ok || window.value.rows.length < 100) throw new Error('There are not 100 rows.');
    ${TELL}`;
  // Alternating, so that what else the machine does meets both alike.
  const [full, empty]: [Taken[], Taken[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    full.push(run(script));
    empty.push(run(TELL));
  }
  const over = (what: keyof Taken) => median(full.map((one) => one[what])) - median(empty.map((one) => one[what]));
  return [
    benchRow('library', 'start to the first 100 rows, over an empty process', over('clock'), 'ms', { below: 50 }),
    benchRow('library', 'start to the first 100 rows, over an empty process, processor', over('cpu'), 'ms'),
    benchRow('library', 'start of an empty process', median(empty.map(({ clock }) => clock)), 'ms'),
  ];
}

/** As it is shipped: what a later question needs stands in parts of their own. Answers the entry. */
export async function bundleLibrary(folder: string): Promise<string> {
  const output = join(folder, 'open-library.mjs');
  await bundleEntries([{ source: 'electron/library/open-library.ts', output, format: 'esm' }]);
  return output;
}

/** What a process with that module took until it had ended. */
function run(script: string): Taken {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const { user, system } = JSON.parse(stdout) as NodeJS.CpuUsage;
  return { clock: performance.now() - start, cpu: (user + system) / 1000 };
}
