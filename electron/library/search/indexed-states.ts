import type { DatabaseSync } from 'node:sqlite';
import { STANDING_NOTE } from './schema.ts';

/** Paths from the first on and before the second. */
export interface PathSpan {
  from: string;
  before: string;
}

/** The states in which some articles were indexed: of each its id, its path and its stamp, at the same place in each list. */
export interface KnownStates {
  ids: string[];
  paths: string[];
  stamps: string[];
}

/** All paths of articles. */
export const allPaths: PathSpan = { from: '', before: '\u{10ffff}' };

/** Numbers of articles that are looked through at a time: some milliseconds. */
const AT_ONCE = 2048;

/** Some at a time, each list as one text: as rows they would take five times as long. */
export function* indexedStates(database: DatabaseSync, { from, before }: PathSpan): Generator<KnownStates> {
  const last = Number(database.prepare('SELECT max(n) AS n FROM article').get()?.['n'] ?? 0);
  const some = database.prepare(`
    SELECT json_group_array(id) AS ids, json_group_array(path) AS paths, json_group_array(stamp) AS stamps FROM article
    WHERE n > ? AND n <= ? AND trashed <> ${STANDING_NOTE} AND path >= ? AND path < ?`);
  for (let n = 0; n <= last; n += AT_ONCE) {
    const row = some.get(n, n + AT_ONCE, from, before);
    const list = (name: keyof KnownStates) => JSON.parse(String(row?.[name])) as string[];
    yield { ids: list('ids'), paths: list('paths'), stamps: list('stamps') };
  }
}
