import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Held by the one process that may write to a library. The system gives it back however that process ends. */
export interface InstanceLock {
  release(): void;
}

/**
 * Takes the lock of a library, waiting up to `wait` milliseconds; null when another process has it. The lock is an empty
 * SQLite file in exclusive locking mode: the same on every system, with nothing stale to clean up after a crash. It is not
 * the index itself, so that commands that only read can use the index while the app has the library open.
 */
export function takeLock(cacheDir: string, libraryId: string, wait: number): InstanceLock | null {
  mkdirSync(cacheDir, { recursive: true });
  const database = new DatabaseSync(join(cacheDir, `${libraryId}.lock`), { timeout: wait });
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

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;

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
