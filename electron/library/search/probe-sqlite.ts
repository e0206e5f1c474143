import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/** From 3.51.3 on, FTS5 and the write-ahead log are free of the faults that could damage an index. */
const OLDEST = [3, 51, 3];

let probed: Result<void> | undefined;

/** Whether this runtime's SQLite can keep an index: new enough, and built with FTS5. */
export function probeSqlite(): Result<void> {
  probed ??= probe();
  return probed;
}

function probe(): Result<void> {
  const database = new DatabaseSync(':memory:');
  try {
    const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
    if (!isAtLeast(version, OLDEST)) {
      return fail('unsupported', `Stet needs SQLite ${OLDEST.join('.')} or newer; this runtime has ${version}.`);
    }
    const fts5 = database.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS used").get()?.['used'];
    return fts5 === 1
      ? ok(undefined)
      : fail('unsupported', 'This runtime has an SQLite without full-text search (FTS5).');
  } finally {
    database.close();
  }
}

export function isAtLeast(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [at, wanted] of oldest.entries()) {
    const part = parts[at] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
