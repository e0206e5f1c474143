import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { out, root } from '../paths.ts';
import { runPackage } from '../run-program.ts';
import { type Outcome, oneCheck } from './outcome.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** One for each file. */
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** A run that hangs is ended, so that a failure is told instead of waited for; milliseconds. */
const PATIENCE = 1_800_000;

/** Runs the tests of build/vite/<name>.config.ts and counts them one by one. */
export async function runVitest(name: string): Promise<Outcome> {
  const run = await runFiles(name, []);
  return run ? countTests(run.report, run.code) : oneCheck(false);
}

/**
 * As `runVitest`, for tests of a real window, whose frames depend on what else the machine does: files that fail are run once more by
 * themselves, are named, and count as they come out then. What fails twice has failed.
 */
export async function runVitestTwice(name: string): Promise<Outcome> {
  const run = await runFiles(name, []);
  if (!run) return oneCheck(false);
  const first = countTests(run.report, run.code);
  const files = run.report.testResults.filter(({ status }) => status === 'failed').map((file) => file.name);
  if (files.length === 0) return first;
  process.stderr.write(`Failed, and run once more: ${files.join(', ')}\n`);
  const again = await runFiles(name, files);
  if (!again) return oneCheck(false);
  const second = countTests(again.report, again.code);
  const counted = run.report.testResults
    .filter((file) => files.includes(file.name))
    .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'passed')).length;
  return { ...second, passed: first.passed - counted + second.passed, skipped: first.skipped };
}

async function runFiles(name: string, files: readonly string[]): Promise<{ report: Report; code: number } | null> {
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
      ...files,
    ],
    PATIENCE,
  );
  if (existsSync(report)) return { report: JSON.parse(readFileSync(report, 'utf8')), code };
  process.stderr.write(`The tests of ${name} ended with code ${code} before they could report.\n`);
  return null;
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
    failures: report.testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, assertionResults }) => {
        const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
        return (tests.length > 0 ? tests : ['could not be run']).map((test) => `${relative(root, name)}: ${test}`);
      }),
  };
}
