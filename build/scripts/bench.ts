import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchRow, rowLine } from '../../tests/bench/row.ts';

/**
 * Measures beside what others do:
 *   npm run bench [-- --only AREA] [--full] [--json FILE] [--work DIR] [--data DIR]
 * `--data`: a folder of web pages to measure reading with. An area is a line in the table below. Rows go to stdout, messages to stderr.
 */
const areas: Record<string, (options: { work: string; full: boolean; data: string | null }) => Promise<BenchRow[]>> = {
  // Loaded when they are measured: what one area needs must not keep another from running.
  library: async ({ work, full }) =>
    (await import('../../tests/bench/library.ts')).benchLibrary(join(work, 'library'), full, tell),
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

if (values.only !== undefined && !(values.only in areas)) {
  tell(`There is no area "${values.only}". There are: ${Object.keys(areas).join(', ')}.`);
  process.exitCode = 2;
} else {
  tell(`${cpus()[0]?.model ?? 'Unknown processor'} × ${cpus().length}, Node ${process.versions.node}`);
  const options = {
    work: values.work ?? join(tmpdir(), 'stet-bench'),
    full: values.full ?? false,
    data: values.data ?? null,
  };
  const rows: BenchRow[] = [];
  for (const [name, measure] of Object.entries(areas)) {
    if (values.only === undefined || values.only === name) rows.push(...(await measure(options)));
  }
  for (const row of rows) process.stdout.write(`${rowLine(row)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
