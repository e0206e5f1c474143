import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { quoteOf } from '../../../../shared/anchor/describe.ts';
import { type CodedFacts, codedBody, noFacts } from '../../../../shared/exchange/coded-body.ts';
import {
  emptyFile,
  type IncomingAnnotation,
  type IncomingFile,
  labelOf,
} from '../../../../shared/exchange/incoming.ts';
import {
  isOwnTag,
  ownFacts,
  PROJECT_DESCRIPTION,
  tagCode,
  tagPlace,
} from '../../../../shared/exchange/taguette-tags.ts';
import { guidOf } from '../../../../shared/export/guid.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { parseJson } from '../../../../shared/model/safe-json.ts';
import { lineFeeds } from '../../../../shared/text/line-feeds.ts';
import { type DocumentText, documentText } from './document-text.ts';

const id = z.int();
/** Whatever is no text there says nothing. */
const described = z.string().nullish().catch(null);
const projectRow = z.object({ id, name: z.string(), created: z.string(), description: described });
const documentRow = z.object({
  ...{ id, name: z.string(), filename: z.string(), contents: z.string(), project_id: id },
  description: described,
});
const highlightRow = z.object({ id, document_id: id, start_offset: id, end_offset: id });
const tagRow = z.object({ id, path: z.string(), description: z.string() });
const taggedRow = z.object({ highlight_id: id, tag_id: id });
const commandRow = z.object({ user_login: z.string(), date: z.string(), payload: z.string() });
/** Whom Taguette calls everybody who runs it for themselves. */
const ONLY_USER = 'admin';

const addedSchema = z.object({ type: z.literal('highlight_add'), highlight_id: id });

/** The tables of Taguette that are needed, and their columns (Taguette 1.5.2; the same since 1.0). */
const tables: Record<string, readonly string[]> = {
  projects: ['id', 'name', 'created'],
  documents: ['id', 'name', 'filename', 'contents', 'project_id'],
  highlights: ['id', 'document_id', 'start_offset', 'end_offset'],
  tags: ['id', 'path', 'description'],
  highlight_tags: ['highlight_id', 'tag_id'],
  commands: ['user_login', 'date', 'payload'],
};

/** A Taguette project or database (.sqlite3): every highlight with its tags, placed by its bytes in the document's text. */
export function readTaguetteProject(name: string, path: string): Result<IncomingFile> {
  let database: DatabaseSync | undefined;
  try {
    // Read-only, and nothing that its schema would run is run.
    database = new DatabaseSync(path, { readOnly: true, allowExtension: false });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON');
    if (!isTaguette(database)) {
      return fail('unsupported', `“${name}” was not imported: it is a database, but not a project of Taguette.`);
    }
    return ok(readTables(database));
  } catch (error) {
    const damaged = `“${name}” could not be read: the database is damaged or is no project of Taguette. Nothing was imported.`;
    return fail('damaged', damaged, String(error));
  } finally {
    database?.close();
  }
}

/** Only real tables and columns count: a view, or a column that is computed, could be made to never end. */
function isTaguette(database: DatabaseSync): boolean {
  const columns = database.prepare(
    `SELECT c.name FROM sqlite_schema AS t JOIN pragma_table_xinfo(t.name) AS c
     WHERE t.name = ? AND t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND c.hidden = 0`,
  );
  return Object.entries(tables).every(([table, needed]) => {
    const there = new Set(columns.all(table).map((row) => row['name']));
    return needed.every((column) => there.has(column));
  });
}

function readTables(database: DatabaseSync): IncomingFile {
  const file = emptyFile();
  const rows = <Row>(schema: z.ZodType<Row>, sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => schema.parse(row));
  const tags = new Map(rows(tagRow, 'SELECT id, path, description FROM tags ORDER BY id').map((tag) => [tag.id, tag]));
  const paths = new Set([...tags.values()].map(({ path }) => path));
  // Those above come first: they are named by those below.
  for (const { path, description } of [...tags.values()].sort((a, b) => a.path.length - b.path.length)) {
    if (!isOwnTag(path)) file.codes.push(tagCode(path, description, paths));
  }
  const tagged = Map.groupBy(
    rows(taggedRow, 'SELECT highlight_id, tag_id FROM highlight_tags ORDER BY highlight_id, tag_id'),
    ({ highlight_id }) => highlight_id,
  );
  const added = addedBy(rows(commandRow, 'SELECT user_login, date, payload FROM commands ORDER BY id'));
  const highlights = Map.groupBy(
    rows(
      highlightRow,
      'SELECT id, document_id, start_offset, end_offset FROM highlights ORDER BY document_id, start_offset, id',
    ),
    (row) => row.document_id,
  );
  const projects = new Map(rows(projectRow, 'SELECT * FROM projects').map((project) => [project.id, project]));
  for (const row of rows(documentRow, 'SELECT * FROM documents ORDER BY id')) {
    const { name, created, description } = projects.get(row.project_id) ?? {};
    if (name === undefined) continue;
    const document = { ...row, project: `${name} ${created}` };
    // What Stet writes there says annotations once more.
    if (description !== PROJECT_DESCRIPTION) file.annotations.push(...onWhole(document));
    const own = highlights.get(document.id) ?? [];
    const text = own.length === 0 ? null : documentText(document.contents);
    for (const one of text === null ? [] : own) {
      const carried = (tagged.get(one.id) ?? []).flatMap(({ tag_id }) => tags.get(tag_id)?.path ?? []);
      const facts = ownFacts(carried, (path) => tagPlace(path, paths).name);
      file.annotations.push(highlight(one, document, text as DocumentText, facts, added.get(one.id)));
    }
  }
  return file;
}

interface OwnDocument extends z.infer<typeof documentRow> {
  /** Name and time of the project: two may have documents alike. */
  project: string;
}

/** The description of a document as a note on the article. */
function onWhole({ name, filename, project, description }: OwnDocument): IncomingAnnotation[] {
  const note = lineFeeds(description ?? '');
  if (note.trim() === '') return [];
  return [
    {
      label: labelOf(note),
      article: { id: null, url: null, title: name, text: null },
      annotation: {
        id: `urn:uuid:${guidOf(`taguette ${project} ${filename} description`)}`,
        ...codedBody({ ...noFacts, note }),
        ...{ created: null, creator: null },
        kept: { 'stet:foreign': { format: 'taguette', project, document: name } },
      },
      targets: [],
    },
  ];
}

function highlight(
  row: z.infer<typeof highlightRow>,
  { name, filename, project }: OwnDocument,
  text: DocumentText,
  facts: CodedFacts,
  added: z.infer<typeof commandRow> | undefined,
): IncomingAnnotation {
  const whole = text.range(row.start_offset, row.end_offset);
  const quote = whole && quoteOf(text.text, whole);
  // The title is no part of an article's text.
  const { behindTitle } = text;
  const range =
    whole && whole.start >= behindTitle ? { start: whole.start - behindTitle, end: whole.end - behindTitle } : null;
  return {
    label: labelOf(quote?.exact, ...facts.tags),
    article: { id: null, url: null, title: name, text: text.text.slice(behindTitle) },
    annotation: {
      id: `urn:uuid:${guidOf(`taguette ${project} ${filename} ${row.id} ${row.start_offset} ${row.end_offset}`)}`,
      ...codedBody(facts),
      created: added ? asIso(added.date) : null,
      creator: added && added.user_login !== ONLY_USER ? added.user_login : null,
      kept: { 'stet:foreign': { format: 'taguette', project, document: name, highlight: row } },
    },
    targets: [{ quote, range }],
  };
}

/** Who made which highlight, and when, where the project's history still tells. */
function addedBy(commands: readonly z.infer<typeof commandRow>[]): Map<number, z.infer<typeof commandRow>> {
  const added = new Map<number, z.infer<typeof commandRow>>();
  for (const command of commands) {
    if (!command.payload.includes('"highlight_add"')) continue;
    const json = parseJson(command.payload);
    const payload = addedSchema.safeParse(json.ok ? json.value : null);
    if (payload.success) added.set(payload.data.highlight_id, command);
  }
  return added;
}

/** SQLAlchemy writes "2024-05-01 10:20:30.123456", UTC. */
function asIso(date: string): string | null {
  const time = Date.parse(`${date.trim().replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
