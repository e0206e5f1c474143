import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { type AlikeQuery, alikeFinder } from './find-alike.ts';
import type { IndexedState } from './indexed-article.ts';
import { unpackId } from './packed-ids.ts';
import { type ArticleWriter, articleWriter, shortDigest } from './put-article.ts';

export interface ArticleIndex extends ArticleWriter {
  /** Several changes at once: a hundred times faster than one by one, and all or none. */
  batch(work: () => void): void;
  /** Puts parts of the word index together for a few milliseconds; true while there is more to do. */
  compact(): boolean;
  states(): IndexedState[];
  rows(trashed: boolean): ArticleRow[];
  counts(): { articles: number; trashed: number };
  /** Annotations by kind, without the trash. */
  kindCounts(): Record<AnnotationKind, number>;
  warnings(): string[];
  findSame(hashes: { original: string; text: string }): { id: string; title: string; trashed: boolean } | null;
  /** Articles that may be another version of a text. */
  findAlike(query: AlikeQuery): string[];
  annotations(kinds: readonly AnnotationKind[]): StoredAnnotation[];
  /** Annotations that were changed in two places at once. */
  conflicts(): StoredAnnotation[];
}

/** Where an annotation stands; what it says is in its article's file. */
export interface StoredAnnotation {
  articleId: string;
  articleTitle: string;
  /** The article's folder, relative to the library. */
  path: string;
  id: string;
  words: string;
  orphan: boolean;
}

/** Pages that are written in one step of compacting: some milliseconds. */
const MERGED = 200;

export function articleIndex(database: DatabaseSync): ArticleIndex {
  const writer = articleWriter(database);

  function batch(work: () => void): void {
    if (database.isTransaction) {
      work();
      return;
    }
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  function stored(where: string, ...values: SQLInputValue[]): StoredAnnotation[] {
    const rows = database
      .prepare(`
        SELECT article.id AS article, article.row ->> 'title' AS title, path, annotation.id, words, orphan
        FROM annotation JOIN article ON article.n = annotation.n >> 20
        WHERE ${where} AND trashed = 0 ORDER BY article.added DESC, article.n, starts, annotation.id`)
      .all(...values);
    return rows.map((row) => ({
      articleId: String(row['article']),
      articleTitle: String(row['title']),
      path: String(row['path']),
      id: unpackId(row['id'] ?? undefined),
      words: String(row['words']),
      orphan: row['orphan'] === 1,
    }));
  }

  const compacting = ['article_fts', 'article_begin', 'annotation_fts'].map((table) =>
    database.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`),
  );
  let begun = 0;

  return {
    batch,
    compact() {
      // https://sqlite.org/fts5.html#the_merge_command: a negative number begins, positive ones go on; fewer than two
      // changes mean that nothing is left.
      const table = compacting[begun >> 1];
      if (!table) {
        begun = 0;
        database.exec('PRAGMA incremental_vacuum');
        return false;
      }
      const first = begun % 2 === 0;
      const changes = Number(table.run(first ? -MERGED : MERGED).changes);
      if (first || changes < 2) begun++;
      return true;
    },
    put: (article) => batch(() => writer.put(article)),
    remove: (id) => batch(() => writer.remove(id)),
    states() {
      const rows = database.prepare('SELECT id, path, trashed, stamp FROM article').all();
      return rows.map((row) => ({
        id: String(row['id']),
        path: String(row['path']),
        trashed: row['trashed'] === 1,
        stamp: String(row['stamp']),
      }));
    },
    rows(trashed) {
      const rows = database
        .prepare('SELECT row FROM article WHERE trashed = ? AND damaged = 0 ORDER BY added DESC, n')
        .all(Number(trashed));
      return rows.map((row) => JSON.parse(String(row['row'])) as ArticleRow);
    },
    counts() {
      const row = database
        .prepare(
          'SELECT count(*) FILTER (WHERE trashed = 0) AS a, count(*) FILTER (WHERE trashed = 1) AS t FROM article WHERE damaged = 0',
        )
        .get();
      return { articles: Number(row?.['a']), trashed: Number(row?.['t']) };
    },
    kindCounts() {
      const counts: Record<AnnotationKind, number> = { highlight: 0, quote: 0, claim: 0, note: 0, tag: 0 };
      const rows = database
        .prepare(
          "SELECT key, sum(value) AS n FROM article, json_each(row, '$.counts') WHERE trashed = 0 AND damaged = 0 GROUP BY key",
        )
        .all();
      for (const row of rows) counts[row['key'] as AnnotationKind] = Number(row['n']);
      return counts;
    },
    warnings() {
      const rows = database.prepare("SELECT warnings FROM article WHERE warnings <> '[]' LIMIT 1000").all();
      return rows.flatMap((row) => JSON.parse(String(row['warnings'])) as string[]);
    },
    findSame({ original, text }) {
      const row = database
        .prepare('SELECT id, trashed, row FROM article WHERE original_sha256 = ? OR text_sha256 = ? LIMIT 1')
        .get(shortDigest(original), shortDigest(text));
      if (!row) return null;
      const { title } = JSON.parse(String(row['row'])) as ArticleRow;
      return { id: String(row['id']), title, trashed: row['trashed'] === 1 };
    },
    findAlike: alikeFinder(database),
    annotations: (kinds) => stored(`kind IN (${kinds.map(() => '?').join(', ')})`, ...kinds),
    conflicts: () => stored('conflict = 1'),
  };
}
