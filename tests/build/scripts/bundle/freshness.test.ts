import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../../build/scripts/bundle/freshness.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-freshness-'));
  mkdirSync(join(folder, 'source', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'source', 'a.ts'), 'a');
  writeFileSync(join(folder, 'source', 'deep', 'b.css'), 'b');
  writeFileSync(join(folder, 'lock.json'), '{}');
  writeFileSync(join(folder, 'other.ts'), 'other');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const print = () => fingerprint(['source', 'lock.json'], folder);

const changes: [what: string, change: () => void][] = [
  ['a changed file', () => writeFileSync(join(folder, 'source', 'a.ts'), 'longer')],
  ['a file touched', () => utimesSync(join(folder, 'source', 'a.ts'), 1, 1)],
  ['a new file deep below', () => writeFileSync(join(folder, 'source', 'deep', 'c.ts'), '')],
  ['a file deleted', () => rmSync(join(folder, 'source', 'deep', 'b.css'))],
  ['a file renamed', () => renameSync(join(folder, 'source', 'a.ts'), join(folder, 'source', 'z.ts'))],
  ['a changed file named as such', () => writeFileSync(join(folder, 'lock.json'), '{"a":1}')],
  ['the whole folder gone', () => rmSync(join(folder, 'source'), { recursive: true })],
];

test.each(changes)('%s is noticed', (_, change) => {
  const before = print();
  change();
  expect(print()).not.toBe(before);
});

test('nothing changed, or only what is no source: the same', () => {
  const before = print();
  writeFileSync(join(folder, 'other.ts'), 'changed');
  expect(print()).toBe(before);
});
