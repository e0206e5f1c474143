import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { articleEntry } from '../../../../electron/library/search/article-entry.ts';
import { articleIndex } from '../../../../electron/library/search/article-index.ts';
import { createArticleList } from '../../../../electron/library/search/article-list.ts';
import { allPaths, indexedStates } from '../../../../electron/library/search/indexed-states.ts';
import { meansDamage, openIndex } from '../../../../electron/library/search/open-index.ts';
import { rowsOf } from '../../../../electron/library/search/rows.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const states = (opened: ReturnType<typeof openIndex>) =>
  [...indexedStates(opened.database, allPaths)].flatMap(({ ids, paths, stamps }) =>
    ids.map((id, at) => ({ id, path: paths[at], stamp: stamps[at] })),
  );
const damaged = { id: 'x', path: 'articles/00/x', trashed: false, stamp: '1', warnings: ['Bad.'] };

function made(): string {
  const path = join(makeFolder(), 'cache', 'lib.index');
  const { database } = openIndex(path, 'keep');
  articleIndex(database).put([articleEntry(damaged)]);
  database.close();
  return path;
}

test('keeps what it was told', () => {
  const opened = openIndex(made(), 'keep');
  expect(states(opened)).toEqual([{ id: 'x', path: 'articles/00/x', stamp: '1' }]);
  expect(articleIndex(opened.database).warnings()).toEqual(['Bad.']);
  expect(createArticleList(rowsOf(opened.database)).rows(false)).toEqual([]);
  opened.database.close();
});

function makeOlder(path: string): void {
  const database = new DatabaseSync(path);
  database.exec("UPDATE meta SET value = '1' WHERE key = 'version'");
  database.close();
}

test.each<[string, (path: string) => void]>([
  ['of an older Stet', makeOlder],
  ['that is no database', (path) => writeFileSync(path, 'x'.repeat(9000))],
  ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 6000))],
])('an index %s starts empty', (_what, harm) => {
  const path = made();
  harm(path);
  const opened = openIndex(path, 'keep');
  expect(states(opened)).toEqual([]);
  expect(opened.writable).toBe(true);
  opened.database.close();
});

test('looking reads the index of another process and never writes', () => {
  const path = made();
  const keeper = openIndex(path, 'keep');
  const opened = openIndex(path, 'look');
  expect(opened.writable).toBe(false);
  expect(states(opened)).toHaveLength(1);
  expect(() => articleIndex(opened.database).put([articleEntry(damaged)])).toThrow();
  opened.database.close();
  keeper.database.close();
});

test('looking where there is nothing to see makes no file', () => {
  const path = join(makeFolder(), 'none.index');
  const opened = openIndex(path, 'look');
  expect(states(opened)).toEqual([]);
  expect(opened.writable).toBe(true);
  expect(existsSync(path)).toBe(false);
});

test('damage is told from mistakes', () => {
  const { database } = openIndex('', 'memory');
  const caught = (() => {
    try {
      database.exec('SELECT * FROM nowhere');
    } catch (error) {
      return error;
    }
  })();
  expect(meansDamage(caught)).toBe(true);
  expect(meansDamage(new TypeError('x'))).toBe(false);
});
