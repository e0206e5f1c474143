import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LibraryPart } from '../../tests/bench/library.ts';
import { type BenchRow, rowLine } from '../../tests/bench/row.ts';

/**
 * Measures beside what others do:
 *   npm run bench [-- --only AREA[/PART]] [--full] [--json FILE] [--work DIR] [--data DIR]
 * `--data`: a folder of web pages to measure reading with. An area is a line in the table below; that of the library has parts,
 * which can be measured alone. Rows go to stdout, messages to stderr.
 */
interface Options {
  work: string;
  full: boolean;
  data: string | null;
  part: LibraryPart | null;
}

const areas: Record<string, (options: Options) => Promise<BenchRow[]>> = {
  // Loaded when they are measured: what one area needs must not keep another from running.
  library: async ({ work, full, part }) => {
    const { benchLibrary, libraryParts } = await import('../../tests/bench/library.ts');
    return benchLibrary(join(work, 'library'), full, part === null ? libraryParts : [part], tell);
  },
  matching: async () => (await import('../../tests/bench/matching.ts')).benchMatching(),
  import: async ({ work, data }) =>
    (await import('../../tests/bench/import.ts')).benchImport(join(work, 'import'), data, tell),
  annotate: async () => (await import('../../tests/bench/annotate.ts')).benchAnnotate(),
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    full: { type: 'boolean' },
    json: { type: 'string' },
    work: { type: 'string' },
    data: { type: 'string' },
  },
});

const [only, part] = values.only?.split('/') ?? [];
const parts =
  only === 'library' && part !== undefined ? (await import('../../tests/bench/library.ts')).libraryParts : [];
const chosen = parts.find((name) => name === part) ?? null;

if ((only !== undefined && !(only in areas)) || (part !== undefined && chosen === null)) {
  const known = parts.length > 0 ? parts.map((name) => `library/${name}`) : Object.keys(areas);
  tell(`There is no area "${values.only}". There are: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  tell(`${cpus()[0]?.model ?? 'Unknown processor'} × ${cpus().length}, Node ${process.versions.node}`);
  const options = {
    work: values.work ?? join(tmpdir(), 'stet-bench'),
    full: values.full ?? false,
    data: values.data ?? null,
    part: chosen,
  };
  const rows: BenchRow[] = [];
  for (const [name, measure] of Object.entries(areas)) {
    if (only === undefined || only === name) rows.push(...(await measure(options)));
  }
  for (const row of rows) process.stdout.write(`${rowLine(row)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
