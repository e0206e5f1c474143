import { open } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { PROJECT_DESCRIPTION } from '../../../shared/exchange/taguette-tags.ts';
import { projectName, type TaguetteDocument, taguetteDocument } from '../../../shared/export/taguette/document.ts';
import { TagPaths } from '../../../shared/export/taguette/tag-paths.ts';
import type { OpenExportFile } from './export-file.ts';
import { APPLICATION_ID, REVISION, taguetteTables } from './taguette-tables.ts';

/** The only user of a Taguette that runs on one's own computer. */
const USER = 'admin';
const PROJECT = 1;

/** A project of Taguette (.sqlite3) as its own export writes it: https://gitlab.com/remram44/taguette */
export const openTaguetteFile: OpenExportFile = async (path, context) => {
  // SQLite would take over what is there already.
  await (await open(path, 'wx')).close();
  const database = new DatabaseSync(path);
  database.exec(
    'PRAGMA auto_vacuum = 1; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON',
  );
  database.exec(`${taguetteTables}PRAGMA application_id = ${APPLICATION_ID}; BEGIN`);
  const insert = (table: string, row: Record<string, string | number | null>): number => {
    const names = Object.keys(row);
    statements[table] ??= database.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    return Number(statements[table].run(...Object.values(row)).lastInsertRowid);
  };
  const statements: Record<string, ReturnType<DatabaseSync['prepare']>> = {};
  const name = projectName(context.library.name);
  const description = PROJECT_DESCRIPTION;
  insert('alembic_version', { version_num: REVISION });
  insert('users', { login: USER, created: sqlDate(context.now, context.now), disabled: 0 });
  insert('projects', { id: PROJECT, name, description, created: sqlDate(context.now, context.now) });
  insert('project_members', { project_id: PROJECT, user_login: USER, privileges: 'ADMIN' });

  const command = (date: string, document: number | null, payload: object) =>
    insert('commands', {
      date: sqlDate(date, context.now),
      user_login: USER,
      project_id: PROJECT,
      document_id: document,
      payload: JSON.stringify(payload),
    });
  const tags = new TagPaths(context.codes);
  const tagIds = new Map<string, number>();
  /** Tags are made when they are first seen, in their order. */
  const makeTags = () => {
    for (const { path: tag, description } of tags.all().slice(tagIds.size)) {
      const id = insert('tags', { project_id: PROJECT, path: tag, description });
      tagIds.set(tag, id);
      command(context.now, null, { type: 'tag_add', tag_id: id, tag_path: tag, description });
    }
  };
  const addDocument = ({ rightToLeft, created, highlights, ...written }: TaguetteDocument) => {
    const direction = rightToLeft ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT';
    const row = { ...written, created: sqlDate(created, context.now), project_id: PROJECT, text_direction: direction };
    const id = insert('documents', row);
    const { name: document_name, description } = written;
    command(created, id, { type: 'document_add', document_name, description, text_direction: direction });
    for (const { start, end, snippet, tags: paths, created: made } of highlights) {
      const place = { start_offset: start, end_offset: end };
      const highlight_id = insert('highlights', { document_id: id, ...place, snippet });
      const ids = paths.flatMap((tag) => tagIds.get(tag) ?? []);
      for (const tag_id of ids) insert('highlight_tags', { highlight_id, tag_id });
      command(made, id, { type: 'highlight_add', highlight_id, ...place, tags: ids });
    }
  };

  return {
    async article(source) {
      const document = taguetteDocument(source, context, tags);
      makeTags();
      addDocument(document);
    },
    async finish() {
      makeTags();
      database.exec('COMMIT');
      database.close();
      const file = await open(path, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
};

/** As SQLAlchemy keeps a date in SQLite: "2025-05-03 09:00:00.000000", UTC. */
function sqlDate(value: string, otherwise: string): string {
  const time = Date.parse(value);
  const date = new Date(Number.isNaN(time) ? Date.parse(otherwise) : time).toISOString();
  return `${date.slice(0, 10)} ${date.slice(11, 23)}000`;
}
