import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { exportArticles } from '../../electron/library/export/export-articles.ts';
import { taguetteTagsFormat } from '../../shared/export/taguette/tags-csv.ts';
import { ok } from '../../shared/model/result.ts';
import { formatsFolder, formatsMissing } from '../support/formats-folder.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportText, sampleContext } from '../support/sample-export.ts';
import { taguetteSources } from '../support/taguette-sources.ts';

/** Projects of Taguette, by its tables and by the program itself (a Python that can import it is STET_PYTHON or python3). */

const python = process.env['STET_PYTHON'] ?? 'python3';
const { sources, expected } = taguetteSources();

async function write(out: string): Promise<void> {
  const ids = sources.map((_, at) => String(at));
  const read = async (id: string) => {
    const source = sources[Number(id)];
    if (!source) throw new Error('There is no such source');
    return ok(source);
  };
  const done = await exportArticles({ format: 'taguette', ids, read, context: sampleContext, out });
  expect(done).toEqual(ok({ path: out }));
}

if (!formatsFolder) console.warn(formatsMissing);

describe.skipIf(!formatsFolder)("a project by Taguette's tables", () => {
  it('has the same tables, columns, keys and indexes', async () => {
    const theirs = readFileSync(join(formatsFolder ?? '', 'schemas/taguette-1.5.2-schema.sql'), 'utf8');
    await withFiles({}, async (path) => {
      await write(path('t.sqlite3'));
      const database = new DatabaseSync(path('t.sqlite3'), { readOnly: true });
      const rows = database.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL').all();
      database.close();
      expect(statements(rows.map(({ sql }) => `${sql};`).join('\n'))).toEqual(statements(theirs));
    });
  });
});

/** The statements of a schema, sorted, however they are laid out. */
function statements(sql: string): string[] {
  const parts = sql.split(';').map((part) =>
    part
      .replace(/\s+/g, ' ')
      .replace(/ ?([(),]) ?/g, '$1')
      .trim(),
  );
  return parts.filter((part) => part !== '' && !part.includes('sqlite_sequence')).sort();
}

describe.skipIf(!hasProgram(python, ['-c', 'import taguette.database'], 'Taguette'))('a project in Taguette', () => {
  it('opens, and its highlights are the words that Stet marked', async () => {
    await withFiles({ 'tags.csv': exportText(taguetteTagsFormat, sources) }, async (path) => {
      await write(path('t.sqlite3'));
      const script = join(import.meta.dirname, 'open-in-taguette.py');
      const out = said(python, [script, path('t.sqlite3'), path('copy.sqlite3'), path('tags.csv')]);
      const read = JSON.parse(out.split('\n').find((line) => line.startsWith('{"highlights"')) ?? '{}');
      expect(read.highlights.map(({ words }: { words: string }) => flat(words))).toEqual(expected.map(flat));
      for (const { words, snippet } of read.highlights) expect(flat(snippet)).toBe(flat(words));
      expect(read.highlights[0]).toMatchObject({
        direction: 'LEFT_TO_RIGHT',
        tags: ['kind.quote', 'speaker.Ada Lind'],
      });
      expect(read.highlights.at(-1)).toMatchObject({ direction: 'RIGHT_TO_LEFT' });
      expect(read.codebook).toEqual(read.tags.map(({ path: name }: { path: string }) => name));
    });
  });
});

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
