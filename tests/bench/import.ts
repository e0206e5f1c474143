import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createPool } from '../../electron/library/import/pool/parser-pool.ts';
import { generatePages, nestedPage } from './import/generate-pages.ts';
import type { Rounds } from './import/rounds.ts';
import { type BenchRow, benchRow, median } from './row.ts';

/** Pages of the invented paper. */
const PAGES = 60;

/**
 * Reading pages beside Readability on jsdom: one thread against one thread, in processes of their own; then with two threads.
 * `data`: a folder of real pages (.html) that are measured too.
 */
export async function benchImport(
  work: string,
  data: string | null,
  tell: (message: string) => void,
): Promise<BenchRow[]> {
  mkdirSync(work, { recursive: true });
  const stet = join(work, 'extract-program.mjs');
  const peer = join(work, 'readability-program.mjs');
  await bundle('extract-program.ts', stet);
  await bundle('readability-program.ts', peer);
  const sets: [name: string, paths: string[]][] = [['invented pages', generatePages(join(work, 'pages'), PAGES)]];
  if (data !== null) sets.push(['real pages', pagesIn(data)]);
  const rows: BenchRow[] = [];
  for (const [name, paths] of sets) {
    tell(`Reading ${paths.length} ${name} …`);
    const own = run(stet, paths);
    const others = run(peer, paths);
    rows.push(
      benchRow('import', `${name} for each second of one thread`, median(own.rates), 'pages', {
        peer: median(others.rates),
        above: 2.5,
        of: 'ratio',
      }),
      benchRow('import', `memory for ${name}`, own.memory / 1e6, 'MB', {
        peer: others.memory / 1e6,
        below: 1 / 3,
        of: 'ratio',
      }),
      benchRow('import', `slowest of the ${name}`, own.slowest, 'ms', { below: 10_000 }),
      benchRow('import', `${name}, characters of the articles`, own.characters, 'characters', {
        peer: others.characters,
      }),
    );
    tell('With two threads …');
    rows.push(
      benchRow('import', `${name}, two threads against one`, await twoAgainstOne(paths), 'times', { above: 1.7 }),
    );
  }
  tell('Nested elements …');
  for (const depth of [500, 2000]) {
    const path = join(work, `nested-${depth}.html`);
    writeFileSync(path, nestedPage(depth));
    rows.push(benchRow('import', `${depth} nested elements`, run(stet, [path]).slowest, 'ms', { below: 10_000 }));
  }
  return rows;
}

function pagesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.html?$/.test(name)).map((name) => join(folder, name));
}

/** Pages a second of the clock, two threads against one; the threads are warm. */
async function twoAgainstOne(paths: string[]): Promise<number> {
  const pools = [createPool({ size: 1 }), createPool({ size: 2 })] as const;
  const ratios: number[] = [];
  for (let round = 0; round < 6; round++) {
    const [one, two] = [await clock(pools[0], paths), await clock(pools[1], paths)];
    if (round > 0) ratios.push(one / two);
  }
  for (const pool of pools) pool.close();
  return median(ratios);
}

async function clock(pool: ReturnType<typeof createPool>, paths: string[]): Promise<number> {
  const start = performance.now();
  await Promise.all(paths.map((path) => pool.extract({ path })));
  return performance.now() - start;
}

function run(program: string, paths: string[]): Rounds {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Rounds;
}

/** As they would be shipped; jsdom, which reads files of its own, stays where it is installed. */
async function bundle(source: string, outfile: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [fileURLToPath(new URL(`./import/${source}`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'error',
    external: ['jsdom', '@mozilla/readability'].filter(() => source.startsWith('readability')),
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  if (source.startsWith('readability')) resolveInstalled(outfile);
}

/** The bundle lies outside the project: what it imports from there is named by its place. */
function resolveInstalled(file: string): void {
  const text = readFileSync(file, 'utf8').replaceAll(/from "(jsdom|@mozilla\/readability)"/g, (_, name: string) => {
    return `from ${JSON.stringify(pathToFileURL(fileURLToPath(import.meta.resolve(name))).href)}`;
  });
  writeFileSync(file, text);
}
