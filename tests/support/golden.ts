import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Compares with a file below tests/fixtures; `UPDATE_GOLDEN=1` writes it anew, to be looked at before it is kept. */
export function expectGolden(name: string, actual: string): void {
  const file = join(import.meta.dirname, '..', 'fixtures', name);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
