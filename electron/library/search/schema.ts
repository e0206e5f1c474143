import type { DatabaseSync } from 'node:sqlite';
import { wordTables } from './put-words.ts';

/** Raised with every change of the tables or of what is put into them; an index of another number is built anew. */
const INDEX_VERSION = 14;

/**
 * What stands in the column `trashed` of a note that stands alone: it is kept as an article without text that has one annotation,
 * which search finds and which stands in no list.
 */
export const STANDING_NOTE = 2;

const tokenizer = `tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"`;

// The article's text stays in its file, where excerpts are read from: the FTS tables hold the words as shared/search cuts
// and folds them, and nothing else; so do an annotation's own words, where its range tells them. Beginnings of two to four
// letters have a table of their own, by article and without positions: prefix indexes inside of the FTS tables would take six
// times as much.
const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE article (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    trashed INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    damaged INTEGER NOT NULL,
    warnings TEXT NOT NULL,
    title TEXT NOT NULL,
    byline TEXT,
    publication TEXT,
    published TEXT,
    added TEXT NOT NULL,
    modified TEXT NOT NULL,
    language TEXT,
    status TEXT NOT NULL,
    starred INTEGER NOT NULL,
    words INTEGER NOT NULL,
    highlights INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    tags INTEGER NOT NULL,
    title_key TEXT NOT NULL,
    byline_key TEXT,
    publication_key TEXT,
    filter_text TEXT NOT NULL,
    revision INTEGER NOT NULL,
    text_file TEXT NOT NULL,
    details TEXT NOT NULL,
    original_sha256 BLOB,
    text_sha256 BLOB,
    url TEXT,
    conflict INTEGER NOT NULL
  );
  CREATE INDEX article_listed ON article
    (trashed, damaged, added DESC, id, status, starred, highlights, quotes, claims, notes, tags);
  CREATE INDEX article_counted ON article (damaged, trashed, status, starred);
  CREATE INDEX article_warned ON article (n) WHERE warnings <> '[]';
  CREATE INDEX article_conflict ON article (n) WHERE conflict = 1;
  CREATE INDEX article_original ON article (original_sha256);
  CREATE INDEX article_same_text ON article (text_sha256);
  CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
  CREATE TABLE annotation (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    orphan INTEGER NOT NULL,
    starts INTEGER,
    ends INTEGER,
    status TEXT,
    person TEXT,
    claim_kind TEXT,
    role TEXT,
    supports INTEGER NOT NULL,
    contradicts INTEGER NOT NULL,
    context INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    words TEXT NOT NULL,
    speaker TEXT NOT NULL,
    statement TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    codes TEXT NOT NULL
  );
  CREATE INDEX annotation_status ON annotation (status) WHERE status IS NOT NULL;
  CREATE INDEX annotation_person ON annotation (person) WHERE person IS NOT NULL;
  CREATE INDEX annotation_conflict ON annotation (conflict) WHERE conflict = 1;
  CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, byline, publication, details, body, content = '', contentless_delete = 1, ${tokenizer}
  );
  CREATE VIRTUAL TABLE article_begin USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, ${tokenizer}
  );
  CREATE VIRTUAL TABLE annotation_fts USING fts5 (
    words, speaker, statement, note, tags, content = '', contentless_delete = 1, ${tokenizer}
  );
`;

/** Of the file, bytes. FTS5 takes a fifth less time for pages of twice the usual size. */
export const PAGE_SIZE = 8192;

/**
 * How FTS5 writes. It puts together what it has written in parts only when it is told to, sixteen alike at a time: by itself it would do so
 * while a transaction ends, whatever waits. Of a thousand parts each search would be slow; so many are never reached. What it gathers
 * before it writes is more than the words of one transaction (see fill-index), and what it writes fills the pages of the file.
 */
const writing = { automerge: 0, usermerge: 16, crisismerge: 1000, hashsize: 4 << 20, pgsz: PAGE_SIZE - 92 };

export function createTables(database: DatabaseSync): void {
  database.exec('BEGIN');
  database.exec(tables);
  for (const table of wordTables) {
    for (const [option, value] of Object.entries(writing))
      database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('${option}', ${value})`);
  }
  const meta = database.prepare('INSERT INTO meta VALUES (?, ?)');
  meta.run('version', String(INDEX_VERSION));
  database.exec('COMMIT');
}

/** True when the tables are those of this version. */
export function isCurrent(database: DatabaseSync): boolean {
  const present = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'meta'").get();
  if (present?.['n'] !== 1) return false;
  const meta = new Map(
    database
      .prepare('SELECT key, value FROM meta')
      .all()
      .map((row) => [row['key'], row['value']]),
  );
  return meta.get('version') === String(INDEX_VERSION);
}
