import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { type ArticleColumns, type ArticleEntry, articleColumns } from './article-entry.ts';
import { annotationWriter } from './put-annotations.ts';
import { wordWriter } from './put-words.ts';
import { rowStatements } from './rows.ts';

export interface ArticleWriter {
  /** Answers how many of their annotations have changed. */
  put(articles: readonly ArticleEntry[]): number;
  putNote(note: ArticleEntry): void;
  /** Of an article or a note that stands alone. */
  remove(id: string): void;
}

/** Writes articles into the index; of one that is known, only what has changed. */
export function articleWriter(database: DatabaseSync, forgetFolder: (path: string) => void): ArticleWriter {
  const texts = wordWriter(database);
  const annotations = annotationWriter(database, texts);
  const find = database.prepare(
    'SELECT n, path, trashed, damaged, details, title, byline, publication, text_sha256 FROM article WHERE id = ?',
  );
  const [insert, update] = rowStatements(database, 'article', articleColumns);
  const removeRow = database.prepare('DELETE FROM article WHERE n = ?');

  /** Answers its number: a new one, where it had none. */
  function writeRow(n: number | null, columns: ArticleColumns): number {
    forgetFolder(String(columns.path));
    const all = articleColumns.map((column) => columns[column]);
    if (n === null) return Number(insert.run(n, ...all).lastInsertRowid);
    update.run(...all, n);
    return n;
  }

  function putDamaged({ id, columns }: ArticleEntry): number {
    const n = numberOf(id);
    if (n !== null) forget(n);
    writeRow(n, columns);
    return 0;
  }

  /** The number of what is about to change. */
  function numberOf(id: string): number | null {
    const row = find.get(id);
    if (row === undefined) return null;
    forgetFolder(String(row['path']));
    return Number(row['n']);
  }

  function putArticle({ id, columns, beginnings, trashed, ...entry }: ArticleEntry, words: readonly string[]): number {
    const row = find.get(id);
    if (row !== undefined) forgetFolder(String(row['path']));
    const n = writeRow(row === undefined ? null : Number(row['n']), columns);
    const searchable = row !== undefined && row['trashed'] === 0 && row['damaged'] === 0;
    const sameText = row !== undefined && sameDigest(row['text_sha256'], columns.text_sha256);
    const sameWords =
      searchable &&
      sameText &&
      !trashed &&
      row['details'] === columns.details &&
      row['title'] === columns.title &&
      row['byline'] === columns.byline &&
      row['publication'] === columns.publication;
    const known = row !== undefined;
    const annotated = annotations.put(n, entry.annotations, { known, searchable, trashed, sameText });
    if (sameWords && annotated === 0) return 0;
    if (searchable && !sameWords) texts.remove('article_fts', n);
    if (searchable) texts.remove('article_begin', n);
    if (trashed) return annotated;
    if (!sameWords) texts.insert('article_fts', n, words);
    texts.insert('article_begin', n, [beginnings]);
    return annotated;
  }

  function putNote({ id, columns, beginnings, annotations: its }: ArticleEntry): void {
    const number = numberOf(id);
    const known = number !== null;
    const n = writeRow(number, columns);
    annotations.put(n, its, { known, searchable: known, trashed: false, sameText: true });
    if (known) texts.remove('article_begin', n);
    texts.insert('article_begin', n, [beginnings]);
  }

  function forget(n: number): void {
    annotations.remove(n);
    texts.remove('article_fts', n);
    texts.remove('article_begin', n);
  }

  /** The rows first, then their words. */
  function writing<T>(rows: () => T): T {
    texts.drop();
    const answer = rows();
    texts.write();
    return answer;
  }

  return {
    put: (articles) =>
      writing(() => {
        let changed = 0;
        for (const one of articles) changed += one.words ? putArticle(one, one.words) : putDamaged(one);
        return changed;
      }),
    putNote: (note) => writing(() => putNote(note)),
    remove: (id) =>
      writing(() => {
        const n = numberOf(id);
        if (n === null) return;
        forget(n);
        removeRow.run(n);
      }),
  };
}

function sameDigest(known: SQLOutputValue | undefined, digest: unknown): boolean {
  return known instanceof Uint8Array && digest instanceof Uint8Array && Buffer.compare(known, digest) === 0;
}
