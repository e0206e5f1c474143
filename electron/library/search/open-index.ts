import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy, sqliteCode } from './instance-lock.ts';
import { createTables, isCurrent, PAGE_SIZE } from './schema.ts';
import { sqliteFiles } from './sqlite-files.ts';

export interface OpenedIndex {
  database: DatabaseSync;
  /** False when it is kept in step by another process and may only be read here. */
  writable: boolean;
}

/** What is done with the index file: `keep` needs the library's lock, `memory` leaves the file alone. */
export type IndexUse = 'keep' | 'look' | 'memory';

/**
 * Opens the index of a library. With `keep` a missing, old or damaged one is made anew, empty. With `look` the file of the
 * process that keeps it is read; where it cannot be, an empty index in memory stands in.
 */
export function openIndex(path: string, use: IndexUse): OpenedIndex {
  if (use === 'memory') return { database: inMemory(), writable: true };
  if (use === 'look') {
    const database = tryLooking(path);
    return database ? { database, writable: false } : { database: inMemory(), writable: true };
  }
  mkdirSync(dirname(path), { recursive: true });
  const kept = tryKeeping(path);
  if (kept) return { database: kept, writable: true };
  removeIndex(path);
  const fresh = tryKeeping(path);
  return { database: fresh ?? inMemory(), writable: true };
}

/** True for the errors that mean: this index is no good, build it anew. */
export function meansDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== null && !isBusy(error);
}

function tryKeeping(path: string): DatabaseSync | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 5000 });
    // The index can be rebuilt from the files: a power cut may cost its last changes, never its soundness.
    // Before the first table: the size of pages, and that what compacting frees is given back to the disk.
    database.exec(
      `PRAGMA page_size = ${PAGE_SIZE}; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768`,
    );
    const empty = database.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.['n'] === 0;
    if (empty) createTables(database);
    else if (!isCurrent(database) || !isSound(database)) throw new Error('outdated');
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    if (error instanceof Error && (error.message === 'outdated' || sqliteCode(error) !== null)) return null;
    throw error;
  }
}

function tryLooking(path: string): DatabaseSync | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
    if (isCurrent(database)) return database;
    database.close();
    return null;
  } catch (error) {
    if (database?.isOpen) database.close();
    if (sqliteCode(error) !== null) return null;
    throw error;
  }
}

function inMemory(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  createTables(database);
  return database;
}

/**
 * Quick look at what is asked for first; the scan that follows looks at every row, and damage elsewhere shows when it is
 * met. Then the index is built anew.
 */
function isSound(database: DatabaseSync): boolean {
  database.prepare('SELECT count(title) FROM (SELECT title FROM article LIMIT 100)').get();
  database.prepare('SELECT count(*) FROM article_fts WHERE article_fts MATCH \'"a"\'').get();
  return true;
}

export function removeIndex(path: string): void {
  for (const file of sqliteFiles(path)) rmSync(file, { force: true, recursive: true });
}
