import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { wordTables } from './put-words.ts';

/** Pages that FTS5 writes in one step: some milliseconds. */
const MERGED = 32;
/** Free pages that are given back to the disk in one step. */
const FREED = 64;

/** Puts together what FTS5 has written in parts. Nothing else does: the tables are told not to by themselves. */
export interface MergeSteps {
  commit(): Iterable<void>;
  tidy(): Iterable<void>;
  compact(): Iterable<void>;
}

/**
 * Each step takes some milliseconds, so that questions are answered between two of them. What FTS5 does by itself while a transaction
 * ends may take a second in a large index.
 */
export function mergeSteps(database: DatabaseSync): MergeSteps {
  let merges: StatementSync[] | undefined;
  const prepared = () =>
    (merges ??= wordTables.map((table) =>
      database.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`),
    ));

  const count = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);

  /**
   * https://sqlite.org/fts5.html#the_merge_command: a negative number begins to make one part of all, positive ones go on, or begin where
   * `usermerge` parts are alike. False when nothing was left to do: then the statement itself is the only change.
   */
  function merge(statement: StatementSync, pages: number): boolean {
    const before = count('SELECT total_changes()');
    statement.run(pages);
    return count('SELECT total_changes()') - before > 1;
  }

  function* tidy(): Generator<void> {
    for (const statement of prepared()) while (merge(statement, MERGED)) yield;
  }

  return {
    *commit() {
      if (!database.isTransaction) return;
      // To merge no pages writes what was gathered: each table for itself, since together they take longer than a step may.
      for (const statement of prepared()) {
        statement.run(0);
        yield;
      }
      if (database.isTransaction) database.exec('COMMIT');
      yield;
    },
    tidy,
    *compact() {
      for (const statement of prepared()) {
        merge(statement, -MERGED);
        yield;
        while (merge(statement, MERGED)) yield;
      }
      for (let free = Number.POSITIVE_INFINITY; ; ) {
        const left = count('PRAGMA freelist_count');
        if (left === 0 || left >= free) return;
        free = left;
        database.exec(`PRAGMA incremental_vacuum(${FREED})`);
        yield;
      }
    },
  };
}
