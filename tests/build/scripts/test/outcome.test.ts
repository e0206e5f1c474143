import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../build/scripts/paths.ts';
import { namesOf, oneCheck, summary, total } from '../../../../build/scripts/test/outcome.ts';
import { countTests } from '../../../../build/scripts/test/vitest-step.ts';

test('the last line is the sum of all steps', () => {
  const all = total([oneCheck(true), oneCheck(false), { passed: 40, failed: 2, skipped: 0 }]);
  expect(summary(all)).toBe('41 passed, 3 failed');
});

test('skipped tests are told', () => {
  expect(summary({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [] };
const file = (status: string, ...tests: string[]) => ({
  name: join(root, 'tests', 'a.test.ts'),
  status,
  assertionResults: tests.map((test, at) => ({ status: test, fullName: `test ${at}` })),
});

test.each([
  ['all passed', report, 0, { passed: 5, failed: 0, skipped: 3 }],
  [
    'failed tests',
    { ...report, numFailedTests: 4, testResults: [file('failed', 'failed')] },
    1,
    { passed: 5, failed: 4, skipped: 3 },
  ],
  [
    'two files that could not be loaded',
    { ...report, testResults: [file('failed'), file('failed', 'skipped')] },
    1,
    { passed: 5, failed: 2, skipped: 3 },
  ],
  [
    'an error outside every test',
    { ...report, testResults: [file('passed', 'passed')] },
    1,
    { passed: 5, failed: 1, skipped: 3 },
  ],
])('%s', (_, counts, exitCode, outcome) => {
  expect(countTests(counts, exitCode)).toMatchObject(outcome);
});

test('what failed is named: its file, and the test where it is one', () => {
  const testResults = [file('failed', 'passed', 'failed'), file('passed', 'passed'), file('failed')];
  const path = join('tests', 'a.test.ts');
  expect(countTests({ ...report, testResults }, 1).failures).toEqual([`${path}: test 1`, `${path}: could not be run`]);
});

test('a step that fails without a name is named itself', () => {
  expect(namesOf(oneCheck(false), 'Type check')).toEqual(['Type check']);
  expect(namesOf({ ...oneCheck(false), failures: ['a.test.ts: test 1'] }, 'Unit tests')).toEqual(['a.test.ts: test 1']);
});
