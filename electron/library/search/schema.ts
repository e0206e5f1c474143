import type { DatabaseSync } from 'node:sqlite';

/** Raised with every change of the tables or of what is put into them; an index of another number is built anew. */
export const INDEX_VERSION = 2;

// The article text is kept once, in article_text. The FTS tables keep none: what they index are the words as shared/search
// cuts and folds them, and snippets need places in the text as it is.
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
    added TEXT NOT NULL,
    row TEXT NOT NULL,
    original_sha256 TEXT,
    text_sha256 TEXT
  );
  CREATE INDEX article_added ON article (added);
  CREATE INDEX article_original ON article (original_sha256);
  CREATE INDEX article_same_text ON article (text_sha256);
  CREATE TABLE article_text (n INTEGER PRIMARY KEY, text TEXT NOT NULL, metadata TEXT NOT NULL);
  CREATE TABLE annotation (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    orphan INTEGER NOT NULL,
    starts INTEGER,
    ends INTEGER,
    words TEXT NOT NULL,
    speaker TEXT NOT NULL,
    statement TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    json TEXT NOT NULL
  );
  CREATE INDEX annotation_kind ON annotation (kind);
  CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, metadata, body, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
  );
  CREATE VIRTUAL TABLE annotation_fts USING fts5 (
    words, speaker, statement, note, tags, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
  );
`;

export function createTables(database: DatabaseSync, libraryRoot: string): void {
  database.exec('BEGIN');
  database.exec(tables);
  const meta = database.prepare('INSERT INTO meta VALUES (?, ?)');
  meta.run('version', String(INDEX_VERSION));
  meta.run('root', libraryRoot);
  database.exec('COMMIT');
}

/** True when the tables are those of this version and belong to the library in that folder. */
export function isCurrent(database: DatabaseSync, libraryRoot: string): boolean {
  const present = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'meta'").get();
  if (present?.['n'] !== 1) return false;
  const meta = new Map(
    database
      .prepare('SELECT key, value FROM meta')
      .all()
      .map((row) => [row['key'], row['value']]),
  );
  return meta.get('version') === String(INDEX_VERSION) && meta.get('root') === libraryRoot;
}
