import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchRow, rowLine } from '../../tests/bench/row.ts';
import { scriptOptions } from './script-options.ts';
import { tell } from './tell.ts';

const usage = `Measures beside what others do. Rows go to standard output, messages to standard error.

npm run bench                             all areas: library, matching, import, annotate
npm run bench -- --only AREA[/PART]       one of them, or one part of it
npm run bench -- --full                   a library of 100,000 articles as well
npm run bench -- --data DIR               a folder of web pages to measure reading with
npm run bench -- --work DIR               where generated libraries are kept
npm run bench -- --json FILE              the rows as JSON as well
`;

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

const asked = scriptOptions(usage, {
  options: {
    only: { type: 'string' },
    full: { type: 'boolean' },
    json: { type: 'string' },
    work: { type: 'string' },
    data: { type: 'string' },
  },
});
if (asked) await measureAsked(asked.values);

async function measureAsked(values: { only?: string; full?: boolean; json?: string; work?: string; data?: string }) {
  const [only, part] = values.only?.split('/') ?? [];
  const parts = part === undefined ? [] : ((await partsOf[only ?? '']?.()) ?? []);
  if ((only !== undefined && !(only in areas)) || (part !== undefined && !parts.includes(part))) {
    const known = parts.length > 0 ? parts.map((name) => `${only}/${name}`) : Object.keys(areas);
    tell(`There is no area "${values.only}". There are: ${known.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
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
