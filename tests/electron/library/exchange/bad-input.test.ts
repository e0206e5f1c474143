import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { type AnnotationFormat, annotationFormats } from '../../../../shared/exchange/annotation-formats.ts';
import { addText, annotationRows, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';
import { makeTaguette } from '../../../support/make-taguette.ts';

afterEach(removeFolders);

const formats = Object.keys(annotationFormats) as AnnotationFormat[];
const project = (inner: string) => zipSync({ 'project.qde': strToU8(`<Project name="p">${inner}</Project>`) });
const rdf = '<RDF xmlns:z="http://www.zotero.org/namespaces/export#"><Memo><value>x</value></Memo></RDF>';
const rows = JSON.stringify({ rows: [{ id: 'a', target: [] }] });

/** A way to make a file that is not what it seems, or does harm. */
const bad: [string, (path: string) => void][] = [
  ['nothing', (path) => writeFileSync(path, '')],
  ['a gigabyte that takes no room', (path) => gigabyte(path, rows)],
  ['a gigabyte that begins as a database', (path) => gigabyte(path, 'SQLite format 3\0')],
  ['a folder', (path) => mkdirSync(path)],
  ['a picture', (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))],
  ['a number', (path) => writeFileSync(path, '42')],
  ['JSON of another kind', (path) => writeFileSync(path, '{"items": [{"a": 1}], "rows": 3}')],
  ['JSON that is cut', (path) => writeFileSync(path, rows.slice(0, -5))],
  ['JSON a million levels deep', (path) => writeFileSync(path, `${'[{"a":'.repeat(1_000_000)}`)],
  ['JSON with __proto__', (path) => writeFileSync(path, '{"rows": [], "__proto__": {"polluted": true}}')],
  ['a table of another kind', (path) => writeFileSync(path, 'a,b\r\n1,2\r\n')],
  ['a table with a quote that never ends', (path) => writeFileSync(path, 'Highlight,Book Title\r\n"x')],
  ['a million quotation marks', (path) => writeFileSync(path, `Highlight,Book Title\r\n${'"'.repeat(1_000_001)}`)],
  ['a database of another kind', (path) => new DatabaseSync(path).exec('CREATE TABLE a (b); INSERT INTO a VALUES (1)')],
  ['a database whose tables are views', views],
  ['a database that is cut', cutDatabase],
  ['a database with text for numbers', (path) => spoiltDatabase(path, "UPDATE highlights SET start_offset = 'x'")],
  ['a database without its columns', (path) => spoiltDatabase(path, 'ALTER TABLE tags RENAME COLUMN path TO road')],
  ['a container that is cut', (path) => writeFileSync(path, project('').slice(0, 60))],
  ['a container without a project', (path) => writeFileSync(path, zipSync({ 'a.txt': strToU8('x') }))],
  ['a project that is no XML', (path) => writeFileSync(path, project('<a>'))],
  ['a project of another kind', (path) => writeFileSync(path, zipSync({ 'a.qde': strToU8('<CodeBook/>') }))],
  ['an entity bomb', (path) => writeFileSync(path, zipSync({ 'a.qde': strToU8(entityBomb()) }))],
  ['RDF of Zotero that is cut', (path) => writeFileSync(path, rdf.slice(0, -8))],
  ['RDF of Zotero with an entity bomb', (path) => writeFileSync(path, entityBomb(rdf.replace('x', '&e20;')))],
  ['a zip bomb', (path) => writeFileSync(path, bomb())],
  ['XML a hundred thousand levels deep', (path) => writeFileSync(path, project('<a>'.repeat(100_000)))],
];

it.each(bad)('%s gives a sentence and changes nothing, whatever it is said to be', async (_, make) => {
  const { library } = await makeLibrary();
  await addText(library);
  const path = join(makeFolder(), 'bad');
  make(path);
  for (const format of [null, ...formats]) {
    const refused = await library.importAnnotations({ path, format });
    expect([format, refused]).toMatchObject([
      format,
      { ok: false, error: { message: expect.stringMatching(/^.+\.$/s) } },
    ]);
  }
  expect(await annotationRows(library)).toEqual([]);
  expect(must(await library.listWaiting())).toEqual([]);
  expect(must(await library.codes())).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  await library.close();
});

it('a path out of a project is not followed', async () => {
  const { library } = await makeLibrary();
  const secret = join(makeFolder(), 'secret.txt');
  writeFileSync(secret, 'the words of a file elsewhere');
  for (const path of [
    `absolute://${secret}`,
    `internal://../../..${secret}`,
    `relative://${secret}`,
    'internal:///etc/passwd',
    secret,
  ]) {
    const source = `<Sources><TextSource guid="11111111-0000-4000-8000-000000000000" name="s" plainTextPath="${path}"><PlainTextSelection guid="22222222-0000-4000-8000-000000000000" startPosition="0" endPosition="9"/></TextSource></Sources>`;
    const file = join(makeFolder(), 'p.qdpx');
    writeFileSync(
      file,
      zipSync({ 'p.qde': strToU8(`<Project name="p">${source}</Project>`), '../sources/x.txt': strToU8('x') }),
    );
    must(await library.importAnnotations({ path: file, format: null }));
  }
  expect(JSON.stringify(must(await library.listWaiting()))).not.toContain('the words');
  await library.close();
});

it.each([
  ['h.json', rows, 'qdpx', 'It looks like'],
  ['h.json', rows, 'zotero', 'It looks like Hypothesis'],
  ['t.csv', 'tag,description\r\nmoney,What it costs', 'readwise', 'It looks like Taguette'],
  ['n.md', '“a b” ([pdf](zotero://open-pdf/library/items/A?page=1))', 'taguette', 'It looks like Zotero'],
])('%s that is said to be something else is told what it looks like', async (name, content, format, sentence) => {
  const { library } = await makeLibrary();
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  const refused = await library.importAnnotations({ path, format: format as AnnotationFormat });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'unsupported', message: expect.stringContaining(sentence) },
  });
  await library.close();
});

it('a bundle is told to be merged', async () => {
  const { library } = await makeLibrary();
  await addText(library);
  const out = join(makeFolder(), 'case.zip');
  must(await library.exportTo({ format: 'bundle', ids: [], out }));
  const refused = await library.importAnnotations({ path: out, format: null });
  expect(refused).toMatchObject({ ok: false, error: { message: expect.stringMatching(/Merge it/) } });
  await library.close();
});

function gigabyte(path: string, start: string): void {
  writeFileSync(path, start);
  truncateSync(path, 1 << 30);
}

function views(path: string): void {
  const columns =
    'id, document_id, start_offset, end_offset, name, created, filename, contents, project_id, path, description';
  const endless = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT ${columns.replaceAll(/\w+/g, 'i AS $&')}, i AS highlight_id, i AS tag_id, i AS user_login, i AS date, i AS payload FROM n`;
  const database = new DatabaseSync(path);
  for (const name of ['projects', 'documents', 'highlights', 'tags', 'highlight_tags', 'commands']) {
    database.exec(`CREATE VIEW ${name} AS ${endless}`);
  }
  database.close();
}

const one = [{ name: 'd', html: '<p>Some words</p>', highlights: [{ start: 0, end: 4, tags: ['t'] }] }];

function cutDatabase(path: string): void {
  makeTaguette(path, one);
  truncateSync(path, 6000);
}

function spoiltDatabase(path: string, sql: string): void {
  makeTaguette(path, one);
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

/** Says that it unpacks to a hundred bytes. */
function bomb(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.qde': new Uint8Array(0) }));
  const packed = deflateRawSync(Buffer.alloc(140 << 20), { level: 1 });
  const local = zip.subarray(0, 30 + 5);
  const directory = zip.subarray(zip.indexOf('PK\u0001\u0002'));
  for (const [part, at] of [
    [local, 18],
    [directory, 20],
  ] as const) {
    part.writeUInt16LE(8, at - 10);
    part.writeUInt32LE(packed.length, at);
    part.writeUInt32LE(100, at + 4);
  }
  directory.writeUInt32LE(local.length + packed.length, directory.length - 6);
  return Buffer.concat([local, packed, directory]);
}

function entityBomb(inner = '<Project>&e20;</Project>'): string {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
  return `<!DOCTYPE p [<!ENTITY e0 "boom">${entities}]>${inner}`;
}
