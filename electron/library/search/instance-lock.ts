import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/** Held by the one process that may write to a library. The system gives it back however that process ends. */
export interface InstanceLock {
  release(): void;
}

/**
 * Takes the lock of a library, waiting up to `wait` milliseconds; null when another process has it. The lock is an empty
 * SQLite file in exclusive locking mode: the same on every system, with nothing stale to clean up after a crash. It is not
 * the index itself, so that commands that only read can use the index while the app has the library open.
 */
export function takeLock(cacheDir: string, key: string, wait: number): Result<InstanceLock | null> {
  const path = join(cacheDir, `${key}.lock`);
  try {
    mkdirSync(cacheDir, { recursive: true });
    return ok(tryLock(path, wait));
  } catch (error) {
    if (sqliteCode(error) === SQLITE_NOTADB) return relock(path, wait);
    return cacheProblem(cacheDir, error);
  }
}

/** The file is no lock of ours: nobody can hold it, and nothing in it is worth keeping. */
function relock(path: string, wait: number): Result<InstanceLock | null> {
  try {
    rmSync(path);
    return ok(tryLock(path, wait));
  } catch (error) {
    return cacheProblem(dirname(path), error);
  }
}

function tryLock(path: string, wait: number): InstanceLock | null {
  const database = new DatabaseSync(path, { timeout: wait });
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = MEMORY;
      BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS held (pid INTEGER);
      COMMIT;
    `);
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

function cacheProblem(cacheDir: string, error: unknown): Result<never> {
  if (sqliteCode(error) === null && !(error instanceof Error && 'errno' in error)) throw error;
  return fail(
    'no-permission',
    `Stet cannot write to its cache folder ${cacheDir}. Make room or give permission there, or name another folder in STET_CACHE_DIR. The library was not touched.`,
    String(error),
  );
}

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_NOTADB = 26;

export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE_BUSY || code === SQLITE_LOCKED;
}

/** The primary result code of an error that SQLite reported, else null. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || (error as { code?: unknown }).code !== 'ERR_SQLITE_ERROR') return null;
  const extended = (error as { errcode?: unknown }).errcode;
  return typeof extended === 'number' ? extended & 0xff : null;
}
