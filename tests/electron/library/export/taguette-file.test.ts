import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it } from 'vitest';
import { exportArticles } from '../../../../electron/library/export/export-articles.ts';
import { ok } from '../../../../shared/model/result.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';
import { sampleContext } from '../../../support/sample-export.ts';
import { taguetteSources } from '../../../support/taguette-sources.ts';

afterEach(removeFolders);

const { sources, expected } = taguetteSources();

/** The rows of a query of the exported project. */
async function exported(): Promise<(sql: string) => Record<string, unknown>[]> {
  const out = join(makeFolder(), 'project.sqlite3');
  const read = async (id: string) => {
    const source = sources[Number(id)];
    if (!source) throw new Error('There is no such source');
    return ok(source);
  };
  const ids = sources.map((_, at) => String(at));
  must(await exportArticles({ format: 'taguette', ids, read, context: sampleContext, out }));
  return (sql) => {
    const database = new DatabaseSync(out, { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    return rows.map((row) => ({ ...row }));
  };
}

it('has a document an article, with its highlights and their tags', async () => {
  const rows = await exported();
  expect(rows('SELECT text_direction FROM documents ORDER BY id').map((row) => row['text_direction'])).toEqual([
    'LEFT_TO_RIGHT',
    'LEFT_TO_RIGHT',
    'RIGHT_TO_LEFT',
  ]);
  expect(rows('SELECT id FROM highlights')).toHaveLength(expected.length);
  const tagged = `SELECT group_concat(path, ' ') AS paths FROM highlight_tags JOIN tags ON tags.id = tag_id
    WHERE highlight_id = (SELECT min(id) FROM highlights)`;
  expect(rows(tagged)).toEqual([{ paths: 'kind.quote speaker.Ada Lind' }]);
});

it('tells in its history how all of it came to be, as the program itself does', async () => {
  const rows = await exported();
  const commands = rows('SELECT document_id, payload FROM commands ORDER BY id').map((row) => ({
    document: row['document_id'],
    ...(JSON.parse(String(row['payload'])) as { type: string; highlight_id?: number; tag_id?: number }),
  }));
  const ofType = (type: string) => commands.filter((command) => command.type === type);
  expect(ofType('document_add').map(({ document }) => document)).toEqual(
    rows('SELECT id FROM documents ORDER BY id').map((row) => row['id']),
  );
  expect(ofType('highlight_add').map(({ document, highlight_id: id }) => [document, id])).toEqual(
    rows('SELECT document_id, id FROM highlights ORDER BY id').map((row) => [row['document_id'], row['id']]),
  );
  expect(ofType('tag_add').map(({ tag_id: id }) => id)).toEqual(
    rows('SELECT id FROM tags ORDER BY id').map((row) => row['id']),
  );
});
