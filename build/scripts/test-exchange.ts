import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPrograms, obtainValidator } from './exchange/install.ts';
import { programs, pythonWith } from './exchange/programs.ts';
import { runPackage } from './run-program.ts';
import { tell } from './tell.ts';

/**
 * `npm run test:exchange`: every check of what goes out and comes in by programs that nobody here wrote, none left out because a
 * program is missing. What Debian and npm have is installed; Taguette and QualCoder are used where they are (STET_PYTHON names a
 * Python that has Taguette, STET_QUALCODER the folder with QualCoder's package).
 */

/** Checks that may be left out, by a word of their name, and why. */
const optional: Record<string, string> = {};

const missing = installPrograms(programs);
const jar = obtainValidator();
const python = pythonWith('taguette.database, pyld', process.env['STET_PYTHON']) ?? pythonWith('pyld') ?? undefined;
if (jar) process.env['STET_VNU_JAR'] = jar;
if (python) process.env['STET_PYTHON'] = python;
if (!pythonWith('taguette.database', python)) optional['Taguette'] = 'it is not installed (pip install taguette)';
if (!process.env['STET_QUALCODER']) optional['QualCoder'] = 'its folder is not named by STET_QUALCODER';

if (missing.length > 0 || !jar) {
  const names = [...missing.map(({ name }) => name), ...(jar ? [] : ["the W3C's validator"])];
  tell(`Not checked: ${names.join(', ')} could not be installed.`);
  process.exitCode = 1;
} else process.exitCode = await check();

async function check(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-exchange-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runPackage(
      'vitest/vitest.mjs',
      [
        'run',
        '--config=build/vite/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        'tests/conformance',
        'tests/shared/export/zip',
      ],
      1_800_000,
    );
    return Math.max(code, leftOut(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** Says which checks were left out; 1 when one was that need not be. */
function leftOut(path: string): 0 | 1 {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const needed = skipped.filter(({ fullName }) => !Object.keys(optional).some((word) => fullName.includes(word)));
  tell(`${all.length - skipped.length} checks were made, ${skipped.length} left out.`);
  for (const [word, reason] of Object.entries(optional)) tell(`Left out: ${word}, since ${reason}.`);
  for (const { fullName } of needed) tell(`Left out, and should not be: ${fullName}`);
  return needed.length > 0 ? 1 : 0;
}
