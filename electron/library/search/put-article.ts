import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { addDifferences, type Differences, noDifferences } from '../../../shared/model/differences.ts';
import { type ArticleColumns, type ArticleEntry, articleColumns } from './article-entry.ts';
import { type AnnotationDifferences, annotationWriter } from './put-annotations.ts';
import { wordWriter } from './put-words.ts';
import { rowStatements } from './rows.ts';

export interface ArticleWriter {
  /** Answers how they differ from what was known of them. */
  put(articles: readonly ArticleEntry[]): Differences;
  putNote(note: ArticleEntry): void;
  /** Of an article or a note that stands alone. */
  remove(id: string): void;
}

/** What tells, beside its files, that an article is another. */
const samePlace = ['path', 'trashed', 'damaged', 'conflict'] as const;

/** What tells of an article in words, besides its text. */
const toldOf = ['details', 'title', 'byline', 'publication'] as const;

/** Writes articles into the index; of one that is known, only what has changed. */
export function articleWriter(database: DatabaseSync, forgetFolder: (path: string) => void): ArticleWriter {
  const texts = wordWriter(database);
  const annotations = annotationWriter(database, texts);
  const find = database.prepare(
    'SELECT n, path, trashed, damaged, conflict, stamp, details, title, byline, publication, text_sha256 FROM article WHERE id = ?',
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

  function putDamaged({ id, columns }: ArticleEntry): Differences {
    const n = numberOf(id);
    if (n !== null) forget(n);
    writeRow(n, columns);
    return { ...noDifferences, articles: 1 };
  }

  /** The number of what is about to change. */
  function numberOf(id: string): number | null {
    const row = find.get(id);
    if (row === undefined) return null;
    forgetFolder(String(row['path']));
    return Number(row['n']);
  }

  function putArticle(
    { id, columns, beginnings, trashed, ...entry }: ArticleEntry,
    words: readonly string[],
  ): Differences {
    const row = find.get(id);
    if (row !== undefined) forgetFolder(String(row['path']));
    const n = writeRow(row === undefined ? null : Number(row['n']), columns);
    const searchable = row !== undefined && row['trashed'] === 0 && row['damaged'] === 0;
    const sameText = row !== undefined && sameDigest(row['text_sha256'], columns.text_sha256);
    const sameDetails = row !== undefined && toldOf.every((name) => row[name] === columns[name]);
    const sameWords = searchable && sameText && !trashed && sameDetails;
    const known = row !== undefined;
    const annotated = annotations.put(n, entry.annotations, { known, searchable, trashed, sameText });
    const same =
      row !== undefined &&
      sum(annotated) === 0 &&
      samePlace.every((name) => row[name] === columns[name]) &&
      filesOf(row['stamp']) === filesOf(columns.stamp);
    const differences = {
      ...noDifferences,
      ...(known && annotated),
      articles: same ? 0 : 1,
      added: known ? 0 : 1,
      texts: known && !sameText ? 1 : 0,
      // Of what could not be read before nothing was known.
      details: known && !sameDetails && row['damaged'] === 0 ? 1 : 0,
    };
    if (sameWords && sum(annotated) === 0) return differences;
    if (searchable && !sameWords) texts.remove('article_fts', n);
    if (searchable) texts.remove('article_begin', n);
    if (trashed) return differences;
    if (!sameWords) texts.insert('article_fts', n, words);
    texts.insert('article_begin', n, [beginnings]);
    return differences;
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
        let differences = noDifferences;
        for (const one of articles)
          differences = addDifferences(differences, one.words ? putArticle(one, one.words) : putDamaged(one));
        return differences;
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

/** A stamp without its first part, which is of the folder: what lies there beside the article is none of it. */
function filesOf(stamp: unknown): string {
  const all = String(stamp);
  return all.slice(all.indexOf(' ') + 1);
}

function sum({ annotations, moved, lost }: AnnotationDifferences): number {
  return annotations + moved + lost;
}

function sameDigest(known: SQLOutputValue | undefined, digest: unknown): boolean {
  return known instanceof Uint8Array && digest instanceof Uint8Array && Buffer.compare(known, digest) === 0;
}
