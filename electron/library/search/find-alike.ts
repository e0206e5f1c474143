import type { DatabaseSync } from 'node:sqlite';

/** What is known of a text that may be in the library in another version. */
export interface AlikeQuery {
  /** In its canonical form; null where none is known. */
  address: string | null;
  /** Runs of words, as the index cuts them. */
  runs: readonly string[];
}

/** Articles looked at closer; a run that stands in more is a phrase of the site's. */
const MOST = 20;

/** Ids of articles, without the trash, that have the address or several of the runs; the likeliest first. */
export function alikeFinder(database: DatabaseSync): (query: AlikeQuery) => string[] {
  const byAddress = database.prepare('SELECT n, id FROM article WHERE url = ? AND trashed = 0 LIMIT ?');
  const byRun = database.prepare('SELECT rowid AS n FROM article_fts WHERE article_fts MATCH ? LIMIT ?');
  const idOf = database.prepare('SELECT id FROM article WHERE n = ? AND trashed = 0');
  return ({ address, runs }) => {
    const hits = new Map<number, number>();
    for (const run of runs) {
      // Being words, they hold no quotation marks.
      for (const row of byRun.all(`body : "${run}"`, MOST)) {
        const n = Number(row['n']);
        hits.set(n, (hits.get(n) ?? 0) + 1);
      }
    }
    const likely = [...hits].filter(([, count]) => count >= 2).toSorted((a, b) => b[1] - a[1]);
    const sameAddress = address === null ? [] : byAddress.all(address, MOST).map((row) => String(row['id']));
    const sameWords = likely.slice(0, 3).flatMap(([n]) => {
      const id = idOf.get(n)?.['id'];
      return typeof id === 'string' ? [id] : [];
    });
    return [...new Set([...sameAddress.slice(0, 3), ...sameWords])];
  };
}
