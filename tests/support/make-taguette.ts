import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { formatsFolder } from './formats-folder.ts';

export interface TaguetteHighlight {
  /** UTF-8 bytes of the document's text nodes. */
  start: number;
  end: number;
  tags: string[];
}

export interface TaguetteDocument {
  name: string;
  html: string;
  highlights: TaguetteHighlight[];
}

/** Tables that Stet reads, with the columns that they have in Taguette. */
const tables = `
CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR(200), description TEXT, created DATETIME);
CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR(200), description TEXT, filename VARCHAR(200), created DATETIME,
  project_id INTEGER, text_direction VARCHAR(13), contents TEXT);
CREATE TABLE commands (id INTEGER PRIMARY KEY, date DATETIME, user_login VARCHAR(30), project_id INTEGER, document_id INTEGER, payload TEXT);
CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id INTEGER, path VARCHAR(200), description TEXT);
CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT);
CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);
`;

/** Taguette's own tables where its schema is at hand, else those above. */
function schema(): string {
  return formatsFolder === null ? tables : readFileSync(`${formatsFolder}/schemas/taguette-1.5.2-schema.sql`, 'utf8');
}

/** A project as Taguette keeps it. */
export function makeTaguette(path: string, documents: readonly TaguetteDocument[]): void {
  const database = new DatabaseSync(path);
  database.exec(schema());
  const insert = (table: string, row: Record<string, string | number>) => {
    const columns = Object.keys(row);
    database
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(row));
  };
  const date = '2024-05-01 10:20:30.123456';
  database.exec('PRAGMA foreign_keys = OFF; BEGIN');
  insert('projects', { id: 1, name: 'Quays', description: '', created: date });
  const tags = [...new Set(documents.flatMap(({ highlights }) => highlights.flatMap((each) => each.tags)))];
  for (const [at, path] of tags.entries())
    insert('tags', { id: at + 1, project_id: 1, path, description: `On ${path}` });
  let highlight = 0;
  for (const [at, { name, html, highlights }] of documents.entries()) {
    const document = { name, description: '', filename: `${name}.html`, created: date, project_id: 1, contents: html };
    insert('documents', { id: at + 1, ...document, text_direction: 'LEFT_TO_RIGHT' });
    for (const { start, end, tags: carried } of highlights) {
      highlight += 1;
      insert('highlights', { id: highlight, document_id: at + 1, start_offset: start, end_offset: end, snippet: '' });
      for (const tag of carried) insert('highlight_tags', { highlight_id: highlight, tag_id: tags.indexOf(tag) + 1 });
      const payload = JSON.stringify({ type: 'highlight_add', highlight_id: highlight });
      insert('commands', { date, user_login: 'mo', project_id: 1, document_id: at + 1, payload });
    }
  }
  database.exec('COMMIT');
  database.close();
}
