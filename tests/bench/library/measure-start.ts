import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BenchRow, benchRow, median } from '../row.ts';

const ROUNDS = 7;

/** From the start of a process to the first 100 rows, beside a process that does nothing. */
export async function measureStart(folder: string, cacheDir: string): Promise<BenchRow[]> {
  const entry = join(cacheDir, 'open-library.mjs');
  await bundleLibrary(entry);
  const script = `
    const { openLibrary } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const opened = await openLibrary(${JSON.stringify(folder)}, { cacheDir: ${JSON.stringify(cacheDir)}, background: true });
    if (!opened.ok) throw new Error(opened.error.message);
    const rows = await opened.value.list({ trashed: false });
    if (!rows.ok || rows.value.length < 100) throw new Error('There are not 100 rows.');
    process.exit(0);`;
  // Alternating, so that what else the machine does meets both alike.
  const [full, empty]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    full.push(run(script));
    empty.push(run('process.exit(0)'));
  }
  return [
    benchRow('library', 'start to the first 100 rows, over an empty process', median(full) - median(empty), 'ms', {
      below: 50,
    }),
    benchRow('library', 'start of an empty process', median(empty), 'ms'),
  ];
}

/** As it is shipped: one file. */
async function bundleLibrary(outfile: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [fileURLToPath(new URL('../../../electron/library/open-library.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}

/** Milliseconds until a process with that module has ended. */
function run(script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
