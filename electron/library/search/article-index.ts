import type { DatabaseSync } from 'node:sqlite';
import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { wordsOf } from '../../../shared/search/words.ts';
import { annotationNumber, numbersOfArticle } from './annotation-numbers.ts';

/** One annotation as the index knows it. */
export interface IndexedAnnotation {
  id: string;
  kind: AnnotationKind;
  orphan: boolean;
  /** In the current text, UTF-16 code units; null for orphans and for notes on the article as a whole. */
  range: TextRange | null;
  words: string;
  speaker: string;
  statement: string;
  note: string;
  tags: string;
  /** The annotation as JSON. */
  json: string;
}

/** Where an article lies, and the state of its files when it was read: equal while nothing has changed. */
export interface IndexedState {
  id: string;
  path: string;
  trashed: boolean;
  stamp: string;
}

export interface IndexedArticle extends IndexedState {
  row: ArticleRow;
  warnings: string[];
  text: string;
  /** What else describes it and can be searched: byline, publication, place. */
  metadata: string;
  originalSha256: string;
  textSha256: string;
  annotations: IndexedAnnotation[];
}

/** An article whose files could not be understood: remembered, so that it is reported and not read again and again. */
export interface DamagedArticle extends IndexedState {
  warnings: string[];
}

export interface ArticleIndex {
  put(article: IndexedArticle | DamagedArticle): void;
  remove(id: string): void;
  /** Several changes at once: a hundred times faster than one by one, and all or none. */
  batch(work: () => void): void;
  states(): IndexedState[];
  rows(trashed: boolean): ArticleRow[];
  counts(): { articles: number; trashed: number };
  warnings(): string[];
  findSame(hashes: { original: string; text: string }): { id: string; title: string; trashed: boolean } | null;
  annotations(kinds: readonly AnnotationKind[]): StoredAnnotation[];
}

export interface StoredAnnotation {
  articleId: string;
  articleTitle: string;
  json: string;
  words: string;
  orphan: boolean;
}

export function articleIndex(database: DatabaseSync): ArticleIndex {
  const find = database.prepare('SELECT n FROM article WHERE id = ?');
  const insertArticle = database.prepare(`
    INSERT INTO article (n, id, path, trashed, stamp, damaged, warnings, added, row, original_sha256, text_sha256)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertText = database.prepare('INSERT INTO article_text (n, text, metadata) VALUES (?, ?, ?)');
  const insertArticleWords = database.prepare(
    'INSERT INTO article_fts (rowid, title, metadata, body) VALUES (?, ?, ?, ?)',
  );
  const insertAnnotation = database.prepare(`
    INSERT INTO annotation (n, id, kind, orphan, starts, ends, words, speaker, statement, note, tags, json)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertAnnotationWords = database.prepare(
    'INSERT INTO annotation_fts (rowid, words, speaker, statement, note, tags) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const removals = [
    'DELETE FROM article_fts WHERE rowid = ?',
    'DELETE FROM article_text WHERE n = ?',
    'DELETE FROM article WHERE n = ?',
  ].map((sql) => database.prepare(sql));
  const removeAnnotations = [
    'DELETE FROM annotation_fts WHERE rowid IN (SELECT n FROM annotation WHERE n >= ? AND n < ?)',
    'DELETE FROM annotation WHERE n >= ? AND n < ?',
  ].map((sql) => database.prepare(sql));

  /** Answers the number that the article had: one that comes back keeps its place among the others. */
  function remove(id: string): number | null {
    const n = find.get(id)?.['n'];
    if (typeof n !== 'number') return null;
    for (const removal of removeAnnotations) removal.run(...numbersOfArticle(n));
    for (const removal of removals) removal.run(n);
    return n;
  }

  function putDamaged(damaged: DamagedArticle, known: number | null): void {
    const { id, path, trashed, stamp, warnings } = damaged;
    insertArticle.run(known, id, path, Number(trashed), stamp, 1, JSON.stringify(warnings), '', 'null', null, null);
  }

  function putArticle(article: IndexedArticle, known: number | null): void {
    const { id, path, trashed, stamp, warnings, row, originalSha256, textSha256 } = article;
    const inserted = insertArticle.run(
      known,
      id,
      path,
      Number(trashed),
      stamp,
      0,
      JSON.stringify(warnings),
      row.added,
      JSON.stringify(row),
      originalSha256,
      textSha256,
    );
    const n = Number(inserted.lastInsertRowid);
    insertText.run(n, article.text, article.metadata);
    if (!trashed) insertArticleWords.run(n, indexed(row.title), indexed(article.metadata), indexed(article.text));
    for (const [position, one] of article.annotations.entries()) {
      const { range, words, speaker, statement, note, tags } = one;
      const number = annotationNumber(n, position);
      insertAnnotation.run(
        number,
        one.id,
        one.kind,
        Number(one.orphan),
        range?.start ?? null,
        range?.end ?? null,
        words,
        speaker,
        statement,
        note,
        tags,
        one.json,
      );
      if (!trashed) insertAnnotationWords.run(number, ...[words, speaker, statement, note, tags].map(indexed));
    }
  }

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

  return {
    batch,
    put(article) {
      batch(() => {
        const known = remove(article.id);
        if ('row' in article) putArticle(article, known);
        else putDamaged(article, known);
      });
    },
    remove(id) {
      batch(() => {
        remove(id);
      });
    },
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
    warnings() {
      const rows = database.prepare("SELECT warnings FROM article WHERE warnings <> '[]' LIMIT 1000").all();
      return rows.flatMap((row) => JSON.parse(String(row['warnings'])) as string[]);
    },
    findSame({ original, text }) {
      const row = database
        .prepare('SELECT id, trashed, row FROM article WHERE original_sha256 = ? OR text_sha256 = ? LIMIT 1')
        .get(original, text);
      if (!row) return null;
      const { title } = JSON.parse(String(row['row'])) as ArticleRow;
      return { id: String(row['id']), title, trashed: row['trashed'] === 1 };
    },
    annotations(kinds) {
      const marks = kinds.map(() => '?').join(', ');
      const rows = database
        .prepare(`
          SELECT article.id, article.row ->> 'title' AS title, json, words, orphan FROM annotation
          JOIN article ON article.n = annotation.n >> 20
          WHERE kind IN (${marks}) AND trashed = 0 ORDER BY article.added DESC, article.n, starts, annotation.id`)
        .all(...kinds);
      return rows.map((row) => ({
        articleId: String(row['id']),
        articleTitle: String(row['title']),
        json: String(row['json']),
        words: String(row['words']),
        orphan: row['orphan'] === 1,
      }));
    },
  };
}

/** The text as FTS5 gets it: the words that shared/search finds in it, so that both agree on what a word is. */
function indexed(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
