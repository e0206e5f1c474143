import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { beginningsOf } from '../../../shared/search/beginnings.ts';
import { filterText, sortKey } from '../../../shared/search/list-keys.ts';
import { foldedWords } from '../../../shared/search/words.ts';
import type { DamagedArticle, IndexedAnnotation, IndexedArticle, IndexedNote } from './indexed-article.ts';
import { annotationWriter } from './put-annotations.ts';
import { rowStatements } from './rows.ts';
import { STANDING_NOTE } from './schema.ts';

/** Bytes of a SHA-256 that are kept: they tell any two files apart. */
const BYTES = 16;

export function shortDigest(sha256: string): Uint8Array {
  return Buffer.from(sha256.slice(0, BYTES * 2), 'hex');
}

const columns = [
  'id',
  'path',
  'trashed',
  'stamp',
  'damaged',
  'warnings',
  'title',
  'byline',
  'publication',
  'published',
  'added',
  'modified',
  'language',
  'status',
  'starred',
  'words',
  'highlights',
  'quotes',
  'claims',
  'notes',
  'tags',
  'title_key',
  'byline_key',
  'publication_key',
  'filter_text',
  'revision',
  'text_file',
  'details',
  'original_sha256',
  'text_sha256',
  'url',
] as const;
type ArticleColumns = Record<(typeof columns)[number], SQLInputValue>;

export interface ArticleWriter {
  /** Answers how many of its annotations have changed. */
  put(article: IndexedArticle | DamagedArticle): number;
  putNote(note: IndexedNote): void;
  /** Of an article or a note that stands alone. */
  remove(id: string): void;
}

/** Writes articles into the index; of one that is known, only what has changed. */
export function articleWriter(database: DatabaseSync): ArticleWriter {
  const annotations = annotationWriter(database);
  const find = database.prepare(
    'SELECT n, trashed, damaged, details, title, byline, publication, text_sha256 FROM article WHERE id = ?',
  );
  const [insert, update] = rowStatements(database, 'article', columns);
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

  /** Answers its number: a new one, where it had none. */
  function writeRow(n: number | null, values: ArticleColumns): number {
    const all = columns.map((column) => values[column]);
    if (n === null) return Number(insert.run(n, ...all).lastInsertRowid);
    update.run(...all, n);
    return n;
  }

  function putDamaged(article: DamagedArticle): number {
    const n = numberOf(article.id);
    if (n !== null) {
      annotations.remove(n);
      forget(n);
    }
    writeRow(n, { ...nothingKnown, ...placeColumns(article), damaged: 1 });
    return 0;
  }

  function numberOf(id: string): number | null {
    const n = find.get(id)?.['n'];
    return typeof n === 'number' ? n : null;
  }

  function putArticle(article: IndexedArticle): number {
    const known = find.get(article.id);
    const { row, trashed } = article;
    const number = known === undefined ? null : Number(known['n']);
    const n = writeRow(number, articleColumns(article));
    const searchable = known !== undefined && known['trashed'] === 0 && known['damaged'] === 0;
    const sameText = known !== undefined && sameDigest(known['text_sha256'], shortDigest(article.textSha256));
    const sameWords =
      searchable &&
      sameText &&
      !trashed &&
      known['details'] === article.details &&
      known['title'] === row.title &&
      known['byline'] === row.byline &&
      known['publication'] === row.publication;
    const annotated = annotations.put(n, article.annotations, { searchable, trashed, sameText });
    if (sameWords && annotated === 0) return 0;
    const words = wordsIn(article);
    if (searchable && !sameWords) removeWords.run(n);
    if (searchable) removeBeginnings.run(n);
    if (trashed) return annotated;
    if (!sameWords) insertWords.run(n, ...[words.title, ...words.others, words.body].map((list) => list.join(' ')));
    insertBeginnings.run(n, beginningsOf([words.title, ...words.others, words.body, words.marked].flat(), words.title));
    return annotated;
  }

  function putNote(note: IndexedNote): void {
    const known = numberOf(note.id);
    const { title, created, modified, annotation } = note;
    const n = writeRow(known, {
      ...nothingKnown,
      id: note.id,
      trashed: STANDING_NOTE,
      stamp: note.stamp,
      title,
      added: created,
      modified,
      title_key: sortKey(title),
    });
    annotations.put(n, [annotation], { searchable: known !== null, trashed: false, sameText: true });
    if (known !== null) removeBeginnings.run(n);
    insertBeginnings.run(n, beginningsOf(markedWords([annotation]), []));
  }

  return {
    putNote,
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

const nothingKnown: ArticleColumns = {
  id: '',
  path: '',
  trashed: 0,
  stamp: '',
  damaged: 0,
  warnings: '[]',
  title: '',
  byline: null,
  publication: null,
  published: null,
  added: '',
  modified: '',
  language: null,
  status: '',
  starred: 0,
  words: 0,
  highlights: 0,
  quotes: 0,
  claims: 0,
  notes: 0,
  tags: 0,
  title_key: '',
  byline_key: null,
  publication_key: null,
  filter_text: '',
  revision: 0,
  text_file: '',
  details: '',
  original_sha256: null,
  text_sha256: null,
  url: null,
};

function placeColumns({ id, path, trashed, stamp, warnings }: DamagedArticle) {
  return { id, path, trashed: Number(trashed), stamp, warnings: JSON.stringify(warnings) };
}

function articleColumns(article: IndexedArticle): ArticleColumns {
  const { row } = article;
  return {
    ...nothingKnown,
    ...placeColumns(article),
    title: row.title,
    byline: row.byline,
    publication: row.publication,
    published: row.published,
    added: row.added,
    modified: article.modified,
    language: article.language?.toLowerCase() ?? null,
    status: row.status,
    starred: Number(row.starred),
    words: row.words,
    highlights: row.counts.highlight,
    quotes: row.counts.quote,
    claims: row.counts.claim,
    notes: row.counts.note,
    tags: row.counts.tag,
    title_key: sortKey(row.title),
    byline_key: row.byline === null ? null : sortKey(row.byline),
    publication_key: row.publication === null ? null : sortKey(row.publication),
    filter_text: filterText([row.title, row.byline, row.publication, row.published]),
    revision: article.revision,
    text_file: article.textFile,
    details: article.details,
    original_sha256: shortDigest(article.originalSha256),
    text_sha256: shortDigest(article.textSha256),
    url: article.url,
  };
}

function sameDigest(known: SQLOutputValue | undefined, digest: Uint8Array): boolean {
  return known instanceof Uint8Array && Buffer.compare(known, digest) === 0;
}

function wordsIn({ row, details, words, annotations }: IndexedArticle) {
  return {
    title: foldedWords(row.title),
    others: [row.byline ?? '', row.publication ?? '', details].map(foldedWords),
    body: words,
    // What annotations say beside the words of the text.
    marked: markedWords(annotations),
  };
}

function markedWords(annotations: readonly IndexedAnnotation[]): string[] {
  return annotations.flatMap((one) => {
    const own = [one.speaker, one.statement, one.note, one.tags, one.plain ? '' : one.words];
    return own.flatMap((text) => (text === '' ? [] : foldedWords(text)));
  });
}
