import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { takeLock } from '../../../../electron/library/search/instance-lock.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('one at a time, and free when given back', () => {
  const folder = makeFolder();
  const first = must(takeLock(folder, 'lib', 0));
  expect(first).not.toBeNull();
  expect(must(takeLock(folder, 'lib', 0))).toBeNull();
  const other = must(takeLock(folder, 'other', 0));
  expect(other).not.toBeNull();
  other?.release();
  first?.release();
  const again = must(takeLock(folder, 'lib', 0));
  expect(again).not.toBeNull();
  again?.release();
});

test('held by another process until that is killed', async () => {
  const folder = makeFolder();
  const module = new URL('../../../../electron/library/search/instance-lock.ts', import.meta.url).href;
  const script = `const { takeLock } = await import(${JSON.stringify(module)});
    const lock = takeLock(process.argv[1], 'lib', 0);
    console.log(lock.ok && lock.value !== null);
    setInterval(() => lock, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const said = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
  expect(said).toBe('true');
  expect(must(takeLock(folder, 'lib', 0))).toBeNull();
  child.kill('SIGKILL');
  await gone;
  const lock = must(takeLock(folder, 'lib', 2000));
  expect(lock).not.toBeNull();
  lock?.release();
});

test('a lock file that is something else is made anew', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'lib.lock'), 'x'.repeat(5000));
  const lock = must(takeLock(folder, 'lib', 0));
  expect(lock).not.toBeNull();
  lock?.release();
});

test('a cache folder that cannot be made is a sentence', () => {
  const file = join(makeFolder(), 'file');
  writeFileSync(file, '');
  expect(takeLock(join(file, 'cache'), 'lib', 0)).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/STET_CACHE_DIR.*not touched/) },
  });
  expect(existsSync(join(file, 'cache'))).toBe(false);
});
