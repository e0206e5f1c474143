import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { beginningsOf } from '../../../shared/search/beginnings.ts';
import { wordsOf } from '../../../shared/search/words.ts';
import type { DamagedArticle, IndexedArticle } from './indexed-article.ts';
import { annotationWriter } from './put-annotations.ts';

/** Hexadecimal digits of a SHA-256 that are kept: 128 bits tell any two files apart. */
const DIGITS = 32;

export function shortDigest(sha256: string): string {
  return sha256.slice(0, DIGITS);
}

export interface ArticleWriter {
  put(article: IndexedArticle | DamagedArticle): void;
  remove(id: string): void;
}

/** Writes articles into the index; of one that is known, only what has changed. */
export function articleWriter(database: DatabaseSync): ArticleWriter {
  const annotations = annotationWriter(database);
  const find = database.prepare('SELECT n, trashed, damaged, details, row, text_sha256 FROM article WHERE id = ?');
  const write = database.prepare(`
    INSERT OR REPLACE INTO article (n, id, path, trashed, stamp, damaged, warnings, added, modified, published,
      publication, language, status, starred, revision, text_file, details, row, original_sha256, text_sha256, url)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertWords = database.prepare(
    'INSERT INTO article_fts (rowid, title, byline, publication, details, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertBeginnings = database.prepare('INSERT INTO article_begin (rowid, words) VALUES (?, ?)');
  const removeWords = database.prepare('DELETE FROM article_fts WHERE rowid = ?');
  const removeBeginnings = database.prepare('DELETE FROM article_begin WHERE rowid = ?');
  const removeRow = database.prepare('DELETE FROM article WHERE n = ?');

  function forget(n: number): void {
    removeWords.run(n);
    removeBeginnings.run(n);
  }

  function putDamaged({ id, path, trashed, stamp, warnings }: DamagedArticle): void {
    const n = numberOf(id);
    if (n !== null) {
      annotations.remove(n);
      forget(n);
    }
    const told = JSON.stringify(warnings);
    write.run(
      n,
      id,
      path,
      Number(trashed),
      stamp,
      1,
      told,
      '',
      '',
      null,
      null,
      null,
      '',
      0,
      0,
      '',
      '',
      'null',
      null,
      null,
      null,
    );
  }

  function numberOf(id: string): number | null {
    const n = find.get(id)?.['n'];
    return typeof n === 'number' ? n : null;
  }

  function putArticle(article: IndexedArticle): void {
    const known = find.get(article.id);
    const { row, trashed } = article;
    const digest = shortDigest(article.textSha256);
    const written = write.run(
      known === undefined ? null : Number(known['n']),
      article.id,
      article.path,
      Number(trashed),
      article.stamp,
      0,
      JSON.stringify(article.warnings),
      row.added,
      article.modified,
      row.published,
      row.publication,
      article.language?.toLowerCase() ?? null,
      row.status,
      Number(row.starred),
      article.revision,
      article.textFile,
      article.details,
      JSON.stringify(row),
      shortDigest(article.originalSha256),
      digest,
      article.url,
    );
    const n = known === undefined ? Number(written.lastInsertRowid) : Number(known['n']);
    const searchable = known !== undefined && known['trashed'] === 0 && known['damaged'] === 0;
    const sameText = known !== undefined && known['text_sha256'] === digest;
    const sameWords =
      searchable &&
      sameText &&
      !trashed &&
      known['details'] === article.details &&
      sameNames(JSON.parse(String(known['row'])) as ArticleRow, row);
    const annotated = annotations.put(n, article.annotations, { searchable, trashed, sameText });
    if (sameWords && !annotated) return;
    const words = wordsIn(article);
    if (searchable && !sameWords) removeWords.run(n);
    if (searchable) removeBeginnings.run(n);
    if (trashed) return;
    if (!sameWords) insertWords.run(n, ...[words.title, ...words.others, words.body].map((list) => list.join(' ')));
    insertBeginnings.run(n, beginningsOf([words.title, ...words.others, words.body, words.marked].flat(), words.title));
  }

  return {
    put: (article) => ('row' in article ? putArticle(article) : putDamaged(article)),
    remove(id) {
      const n = numberOf(id);
      if (n === null) return;
      annotations.remove(n);
      forget(n);
      removeRow.run(n);
    },
  };
}

function sameNames(a: ArticleRow, b: ArticleRow): boolean {
  return a.title === b.title && a.byline === b.byline && a.publication === b.publication;
}

function wordsIn({ row, details, text, annotations }: IndexedArticle) {
  return {
    title: wordList(row.title),
    others: [row.byline ?? '', row.publication ?? '', details].map(wordList),
    body: wordList(text),
    // What annotations say beside the words of the text.
    marked: annotations.flatMap((one) => {
      const own = [one.speaker, one.statement, one.note, one.tags, one.plain ? '' : one.words];
      return own.flatMap(wordList);
    }),
  };
}

function wordList(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}
