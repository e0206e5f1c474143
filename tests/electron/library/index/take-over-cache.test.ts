import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { takeOverCache } from '../../../../electron/library/index/take-over-cache.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test.each<[string, string[], string[]]>([
  ['all but its lock is taken over', ['a.index', 'a.index.seal', 'a.lock'], ['a.lock', 'b.index', 'b.index.seal']],
  ['what the new place has stays', ['a.index', 'a.index-wal', 'b.index'], ['b.index']],
  ['an index that was never synced is not taken over', ['a.index', 'a.index-wal', 'a.index.unsynced'], []],
])('of a library that has moved %s', (_what, before, after) => {
  const cacheDir = makeFolder();
  for (const name of before) writeFileSync(join(cacheDir, name), name);
  takeOverCache(cacheDir, 'a', 'b');
  expect(readdirSync(cacheDir).sort()).toEqual(after);
});
