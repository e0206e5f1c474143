import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchRow, rowLine } from '../../tests/bench/row.ts';

/**
 * Measures beside what others do:
 *   npm run bench [-- --only AREA[/PART]] [--full] [--json FILE] [--work DIR] [--data DIR]
 * `--data`: a folder of web pages to measure reading with. An area is a line in the first table below; those in the second have
 * parts, which can be measured alone. Rows go to stdout, messages to stderr.
 */
interface Options {
  work: string;
  full: boolean;
  data: string | null;
  part: string | null;
}

const areas: Record<string, (options: Options) => Promise<BenchRow[]>> = {
  // Loaded when they are measured: what one area needs must not keep another from running.
  library: async ({ work, full, part }) => {
    const { benchLibrary, libraryParts } = await import('../../tests/bench/library.ts');
    return benchLibrary(join(work, 'library'), full, chosenOf(libraryParts, part), tell);
  },
  matching: async () => (await import('../../tests/bench/matching.ts')).benchMatching(),
  import: async ({ work, data }) =>
    (await import('../../tests/bench/import.ts')).benchImport(join(work, 'import'), data, tell),
  annotate: async ({ part }) => {
    const { annotateParts, benchAnnotate } = await import('../../tests/bench/annotate.ts');
    return benchAnnotate(chosenOf(annotateParts, part));
  },
};

const partsOf: Record<string, () => Promise<readonly string[]>> = {
  library: async () => (await import('../../tests/bench/library.ts')).libraryParts,
  annotate: async () => (await import('../../tests/bench/annotate.ts')).annotateParts,
};

function chosenOf<Part extends string>(parts: readonly Part[], part: string | null): Part[] {
  return parts.filter((name) => part === null || name === part);
}

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
const parts = part === undefined ? [] : ((await partsOf[only ?? '']?.()) ?? []);

if ((only !== undefined && !(only in areas)) || (part !== undefined && !parts.includes(part))) {
  const known = parts.length > 0 ? parts.map((name) => `${only}/${name}`) : Object.keys(areas);
  tell(`There is no area "${values.only}". There are: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  tell(`${cpus()[0]?.model ?? 'Unknown processor'} × ${cpus().length}, Node ${process.versions.node}`);
  const options = {
    work: values.work ?? join(tmpdir(), 'stet-bench'),
    full: values.full ?? false,
    data: values.data ?? null,
    part: part ?? null,
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
