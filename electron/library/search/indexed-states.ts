import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { IndexedState } from './indexed-article.ts';
import { STANDING_NOTE } from './schema.ts';

/** Paths from the first on and before the second. */
export interface PathSpan {
  from: string;
  before: string;
}

/** All paths of articles. */
export const allPaths: PathSpan = { from: '', before: '\u{10ffff}' };

/** The states in which articles were indexed, one by one: all rows at once would stand beside what is made of them. */
export function* indexedStates(database: DatabaseSync, { from, before }: PathSpan): Generator<IndexedState> {
  const statement = database.prepare(
    `SELECT id, path, trashed, stamp FROM article WHERE trashed <> ${STANDING_NOTE} AND path >= ? AND path < ?`,
  );
  statement.setReturnArrays(true);
  for (const row of statement.iterate(from, before) as unknown as Iterable<SQLInputValue[]>) {
    const [id, path, trashed, stamp] = row;
    yield { id: String(id), path: String(path), trashed: trashed === 1, stamp: String(stamp) };
  }
}
