import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deviceVersions } from '../../../../electron/library/store/device.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('versions go up, above what is asked, for one device', async () => {
  const versions = deviceVersions(makeFolder(), 'lib');
  const first = must(await versions.next(0));
  const [device] = first.split(':');
  expect(first).toMatch(/^[0-9a-f]{10}:1$/);
  expect(must(await versions.next(0))).toBe(`${device}:2`);
  expect(must(await versions.next(5000))).toBe(`${device}:5001`);
  expect(must(await versions.next(0))).toBe(`${device}:5002`);
});

test('asked for at once, all differ', async () => {
  const versions = deviceVersions(makeFolder(), 'lib');
  const taken = await Promise.all(Array.from({ length: 2500 }, () => versions.next(0)));
  expect(new Set(taken.map((one) => must(one))).size).toBe(2500);
});

test('the next process goes on above, with the same name, also when this one is killed', async () => {
  const folder = makeFolder();
  const before = must(await deviceVersions(folder, 'lib').next(0)).split(':');
  const after = must(await deviceVersions(folder, 'lib').next(0)).split(':');
  expect(after[0]).toBe(before[0]);
  expect(Number(after[1])).toBeGreaterThan(Number(before[1]));
});

test('a lost or damaged file means a new name, never a number twice', async () => {
  const folder = makeFolder();
  const before = must(await deviceVersions(folder, 'lib').next(0)).split(':')[0];
  writeFileSync(join(folder, 'lib.device.json'), '{"device": "../..", "next": -1');
  const after = must(await deviceVersions(folder, 'lib').next(0)).split(':')[0];
  expect(after).not.toBe(before);
  rmSync(join(folder, 'lib.device.json'));
  expect(must(await deviceVersions(folder, 'lib').next(0)).split(':')[0]).not.toBe(after);
});

test('where it cannot be written, no version is given out', async () => {
  const folder = makeFolder();
  const cache = join(folder, 'cache');
  writeFileSync(cache, 'a file in place of the folder');
  const next = await deviceVersions(cache, 'lib').next(0);
  expect(next.ok).toBe(false);
  rmSync(cache);
  mkdirSync(cache);
  expect((await deviceVersions(cache, 'lib').next(0)).ok).toBe(true);
  expect(readdirSync(cache)).toEqual(['lib.device.json']);
});
