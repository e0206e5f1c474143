import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isTemporary, writeAtomic } from '../../../../electron/library/store/atomic-write.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('replaces the content and leaves nothing beside it', async () => {
  const folder = makeFolder();
  const path = join(folder, 'a.json');
  await writeAtomic(path, 'one');
  await writeAtomic(path, new TextEncoder().encode('two'));
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('when the rename fails, the old content stays and the temporary file goes', async () => {
  const folder = makeFolder();
  const path = join(folder, 'taken');
  mkdirSync(join(path, 'inside'), { recursive: true });
  await expect(writeAtomic(path, 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(readdirSync(path)).toEqual(['inside']);
});

test('a folder that is gone is an error of the system', async () => {
  await expect(writeAtomic(join(makeFolder(), 'gone', 'a.json'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
});

test.skipIf(process.getuid?.() === 0)('a folder without permission keeps the old file', async () => {
  const folder = makeFolder();
  const path = join(folder, 'a.json');
  writeFileSync(path, 'old');
  chmodSync(folder, 0o500);
  await expect(writeAtomic(path, 'new')).rejects.toMatchObject({ code: 'EACCES' });
  expect(readFileSync(path, 'utf8')).toBe('old');
  chmodSync(folder, 0o700);
});

test.each([
  ['.annotations.jsonl.0123456789ab.tmp', true],
  ['annotations.jsonl', false],
  ['.hidden.tmp', false],
  ['.a.0123456789AB.tmp', false],
])('%s is temporary: %s', (name, expected) => {
  expect(isTemporary(name)).toBe(expected);
});
