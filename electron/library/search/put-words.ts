import type { DatabaseSync } from 'node:sqlite';

/** The FTS tables with what goes into them beside the number. */
const tables = {
  article_fts: ['title', 'byline', 'publication', 'details', 'body'],
  article_begin: ['words'],
  annotation_fts: ['words', 'speaker', 'statement', 'note', 'tags'],
} as const;

export type WordTable = keyof typeof tables;
export const wordTables = Object.keys(tables) as WordTable[];

/**
 * Words that go into the FTS tables, or out of them, gathered until they are written table by table: FTS5 keeps what it has been given
 * in a large hash table, and to change from one to the next with every article takes half as much time again.
 */
export interface WordWriter {
  insert(table: WordTable, n: number, words: readonly string[]): void;
  remove(table: WordTable, n: number): void;
  /** Writes all that was gathered, in its order. */
  write(): void;
  /** Forgets what was gathered. */
  drop(): void;
}

export function wordWriter(database: DatabaseSync): WordWriter {
  const writers = new Map(
    wordTables.map((table) => {
      const columns = ['rowid', ...tables[table]];
      const insert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
      const remove = `DELETE FROM ${table} WHERE rowid = ?`;
      const gathered: [n: number, words: readonly string[] | null][] = [];
      return [table, { insert: database.prepare(insert), remove: database.prepare(remove), gathered }];
    }),
  );
  return {
    insert: (table, n, words) => void writers.get(table)?.gathered.push([n, words]),
    remove: (table, n) => void writers.get(table)?.gathered.push([n, null]),
    write() {
      for (const { insert, remove, gathered } of writers.values()) {
        for (const [n, words] of gathered.splice(0)) {
          if (words) insert.run(n, ...words);
          else remove.run(n);
        }
      }
    },
    drop() {
      for (const { gathered } of writers.values()) gathered.length = 0;
    },
  };
}
