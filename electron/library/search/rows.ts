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
