import type { SQLInputValue } from 'node:sqlite';
import { beginningsOf } from '../../../shared/search/beginnings.ts';
import { filterText, sortKey } from '../../../shared/search/list-keys.ts';
import { wordLine } from '../../../shared/search/word-line.ts';
import { type AnnotationEntry, annotationEntry } from './annotation-entry.ts';
import type { DamagedArticle, IndexedArticle, IndexedNote } from './indexed-article.ts';
import { STANDING_NOTE } from './schema.ts';

/** Bytes of a SHA-256 that are kept: they tell any two files apart. */
const BYTES = 16;

export function shortDigest(sha256: string): Uint8Array {
  return Buffer.from(sha256.slice(0, BYTES * 2), 'hex');
}

export const articleColumns = [
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
  'conflict',
] as const;
export type ArticleColumns = Record<(typeof articleColumns)[number], SQLInputValue>;

/** All that the index stores of an article, ready to be written. It can be made in any thread and sent to the one that writes. */
export interface ArticleEntry {
  id: string;
  trashed: boolean;
  columns: ArticleColumns;
  /** The words of title, byline, publication, details and text, a line of each; null for what cannot be searched. */
  words: readonly string[] | null;
  /** Beginnings of all its words, those of its annotations included. */
  beginnings: string;
  annotations: AnnotationEntry[];
}

export function articleEntry(article: IndexedArticle | DamagedArticle): ArticleEntry {
  const { id, trashed } = article;
  if (!('row' in article)) {
    const columns = { ...nothingKnown, ...placeColumns(article), damaged: 1 };
    return { id, trashed, columns, words: null, beginnings: '', annotations: [] };
  }
  const { row, details, words: body } = article;
  const title = wordLine(row.title);
  const words = [title, ...[row.byline ?? '', row.publication ?? '', details].map(wordLine), body];
  const annotations = article.annotations.map(annotationEntry);
  return {
    id,
    trashed,
    columns: columnsOf(article),
    words,
    beginnings: beginningsOf([...words, ...annotations.flatMap(({ says }) => says)], title),
    annotations: annotations.map(({ entry }) => entry),
  };
}

/** The same of a note that stands alone: what it says is that of its only annotation. */
export function noteEntry({ id, stamp, title, created, modified, annotation }: IndexedNote): ArticleEntry {
  const columns: ArticleColumns = {
    ...nothingKnown,
    id,
    trashed: STANDING_NOTE,
    stamp,
    title,
    added: created,
    modified,
    title_key: sortKey(title),
  };
  const { entry, says } = annotationEntry(annotation);
  return { id, trashed: false, columns, words: null, beginnings: beginningsOf(says, ''), annotations: [entry] };
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
  conflict: 0,
};

function placeColumns({ id, path, trashed, stamp, warnings }: DamagedArticle) {
  return { id, path, trashed: Number(trashed), stamp, warnings: JSON.stringify(warnings) };
}

function columnsOf(article: IndexedArticle): ArticleColumns {
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
    conflict: Number(article.conflict),
  };
}
