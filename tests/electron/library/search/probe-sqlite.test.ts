import { expect, test } from 'vitest';
import { isAtLeast, probeSqlite } from '../../../../electron/library/search/probe-sqlite.ts';

test('this runtime can keep an index', () => {
  expect(probeSqlite()).toEqual({ ok: true, value: undefined });
});

test.each([
  ['3.51.3', true],
  ['3.51.2', false],
  ['3.52.0', true],
  ['4.0.0', true],
  ['3.9.9', false],
  ['3.51.10', true],
])('%s is new enough: %s', (version, expected) => {
  expect(isAtLeast(version, [3, 51, 3])).toBe(expected);
});
