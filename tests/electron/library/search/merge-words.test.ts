import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { mergeSteps } from '../../../../electron/library/search/merge-words.ts';
import { openIndex } from '../../../../electron/library/search/open-index.ts';
import { wordTables } from '../../../../electron/library/search/put-words.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

function opened(): DatabaseSync {
  return openIndex(join(makeFolder(), 'a.index'), 'keep').database;
}

/** Texts in transactions of one, each of which is a part of the word index then. */
function fill(database: DatabaseSync, texts: number): void {
  const insert = database.prepare('INSERT INTO article_fts (rowid, body) VALUES (?, ?)');
  for (let n = 1; n <= texts; n++) {
    insert.run(n, Array.from({ length: 2000 }, (_, at) => `w${(at * n * 7) % 9973}`).join(' '));
  }
}

function parts(database: DatabaseSync): number[] {
  return wordTables.map((table) => {
    const row = database.prepare(`SELECT count(DISTINCT segid) AS parts FROM ${table}_idx`).get();
    return Number(row?.['parts']);
  });
}

function found(database: DatabaseSync): number {
  return database.prepare('SELECT rowid FROM article_fts WHERE article_fts MATCH ?').all('"w7"').length;
}

const count = (steps: Iterable<void>) => [...steps].length;

test('FTS5 puts nothing together by itself; tidying does so from sixteen parts on', () => {
  const database = opened();
  const steps = mergeSteps(database);
  fill(database, 15);
  expect(count(steps.tidy())).toBe(0);
  expect(parts(database)).toEqual([15, 0, 0]);
  database.exec("INSERT INTO article_fts (rowid, body) VALUES (99, 'w7')");
  const before = found(database);
  expect(count(steps.tidy())).toBeGreaterThan(0);
  expect(parts(database)).toEqual([1, 0, 0]);
  expect(found(database)).toBe(before);
  database.close();
});

test('compacting makes one part of all, in many steps, and gives back what is free', () => {
  const database = opened();
  const steps = mergeSteps(database);
  fill(database, 80);
  const before = found(database);
  expect(count(steps.compact())).toBeGreaterThan(4);
  expect(parts(database)).toEqual([1, 0, 0]);
  expect(database.prepare('PRAGMA freelist_count').get()).toEqual({ freelist_count: 0 });
  expect(found(database)).toBe(before);
  expect(count(steps.tidy())).toBe(0);
  database.close();
});

test('a transaction ends in steps, between which what was put is there', () => {
  const database = opened();
  database.exec('BEGIN');
  fill(database, 2);
  const commit = mergeSteps(database).commit();
  for (const _ of commit) expect(found(database)).toBeGreaterThan(0);
  expect(database.isTransaction).toBe(false);
  expect(parts(database)).toEqual([1, 0, 0]);
  expect(count(mergeSteps(database).commit())).toBe(0);
  database.close();
});
