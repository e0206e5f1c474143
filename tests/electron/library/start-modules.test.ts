import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { generateLibrary } from '../../bench/library/generate-library.ts';
import { textMaker } from '../../bench/library/generate-text.ts';
import { makeFolder, must, removeFolders } from '../../support/library.ts';

const script = new URL('../../support/loaded-by-start.ts', import.meta.url).pathname;

/**
 * What the first rows need: the index and what keeps it, the folder, the query language. Of the models only those that no file is read with, of packages
 * only the one that library.json is checked with. What reads, writes, places, cleans, imports and exports comes with the first question
 * for it.
 */
const needed = [
  /^electron\/library\/([a-z-]+|(outside|search|store)\/[a-z0-9-]+)\.ts$/,
  /^electron\/library\/index\/(?!index-article|load-|read-)[a-z-]+\.ts$/,
  /^shared\/(search|text)\/[a-z-]+\.ts$/,
  /^shared\/model\/(annotation-words|differences|library|result|safe-json)\.ts$/,
  /^node_modules\/zod\//,
];

afterEach(removeFolders);

test('the first rows of a library load no more than they need', async () => {
  const folder = join(makeFolder(), 'library');
  const cacheDir = makeFolder();
  generateLibrary(folder, { articles: 110, words: 60, annotations: 1 }, textMaker());
  const library = must(await openLibrary(folder, { cacheDir, background: false }));
  must(await library.list({ trashed: false }));
  await library.close();
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, cacheDir], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { rows, loaded } = JSON.parse(stdout) as { rows: number; loaded: string[] };
  expect(rows).toBe(100);
  expect(loaded).toContain('electron/library/index/keep-index.ts');
  expect(loaded.filter((path) => !needed.some((allowed) => allowed.test(path)))).toEqual([]);
});
