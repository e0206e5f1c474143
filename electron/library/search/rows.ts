import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Rows as arrays: half the cost of objects, and a keystroke may look at ten thousand. */
export type Rows = (sql: string, ...values: SQLInputValue[]) => SQLInputValue[][];

/** Statements kept prepared; what is typed makes a handful of shapes. */
const KEPT = 200;

export function rowsOf(database: DatabaseSync): Rows {
  const statements = new Map<string, StatementSync>();
  return (sql, ...values) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statement.setReturnArrays(true);
      if (statements.size >= KEPT) statements.clear();
      statements.set(sql, statement);
    }
    return statement.all(...values) as unknown as SQLInputValue[][];
  };
}

/** A column that may be NULL. */
export function textOrNull(value: SQLInputValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * What writes a new row of a table with the key `n`, which comes first, and what changes one, where it comes last. Not
 * INSERT OR REPLACE: before each such statement FTS5 writes all words it has gathered to disk.
 */
export function rowStatements(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
): [insert: StatementSync, update: StatementSync] {
  const insert = `INSERT INTO ${table} (n, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`;
  const update = `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE n = ?`;
  return [database.prepare(insert), database.prepare(update)];
}
