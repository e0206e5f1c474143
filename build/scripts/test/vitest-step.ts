import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../paths.ts';
import { runPackage } from '../run-program.ts';
import { type Outcome, oneCheck } from './outcome.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** One for each file. */
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A run that hangs is ended, so that a failure is told instead of waited for; milliseconds. */
const PATIENCE = 1_800_000;

/** Runs the tests of build/vite/<name>.config.ts and counts them one by one. */
export async function runVitest(name: string): Promise<Outcome> {
  const folder = join(out, 'tests');
  const report = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const code = await runPackage(
    'vitest/vitest.mjs',
    [
      'run',
      `--config=build/vite/${name}.config.ts`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    PATIENCE,
  );
  if (!existsSync(report)) {
    process.stderr.write(`The tests of ${name} ended with code ${code} before they could report.\n`);
    return oneCheck(false);
  }
  return countTests(JSON.parse(readFileSync(report, 'utf8')), code);
}

/**
 * A file that cannot be loaded, or whose preparation fails, fails without a failed test, and so does an error outside every file:
 * each counts as one.
 */
export function countTests(report: Report, exitCode: number): Outcome {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
