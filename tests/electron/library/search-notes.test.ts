import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test as table } from 'vitest';
import { libraryNoteDraft } from '../../../shared/model/library-note.ts';
import { annotationRows, makeLibrary, must, noteBody, removeFolders, type TestLibrary } from '../../support/library.ts';
import { putNotes } from '../../support/library-entries.ts';

/** Notes that stand alone, as search finds them. */

let test: TestLibrary;
const tag = (name: string, code: string) => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value: name,
  'stet:code': code,
});
const note = (value: string, ...tags: object[]) => ({
  ...libraryNoteDraft('Mo'),
  body: [...noteBody(value), ...tags] as ReturnType<typeof noteBody>,
});
const search = async (text: string) => must(await test.library.search({ text, limit: 20 }));
const titles = async (text: string) => (await search(text)).hits.map(({ title }) => title).sort();

beforeEach(async () => {
  test = await makeLibrary();
  must(
    await test.library.importText({
      name: 'Gate',
      text: 'Tide gate\n\nThe keeper of the gate spoke of tides.',
      html: null,
    }),
  );
  must(await test.library.saveCode({ id: 'c-1', name: 'border', parent: null, color: null, definition: '' }));
  await putNotes(test.library, [
    note('# Métodos\nHow the gate was counted, *twice* over.', tag('border', 'c-1')),
    note('Questions for the keeper\n- who paid?'),
  ]);
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

table.each([
  ['gate ', ['Métodos', 'Tide gate']],
  ['keep', ['Questions for the keeper', 'Tide gate']],
  ['cou', ['Métodos']],
  ['metodos ', ['Métodos']],
  ['"counted twice" ', ['Métodos']],
  ['NEAR(gate twice, 5) ', ['Métodos']],
  ['keeper -tides ', ['Questions for the keeper']],
  ['gate -counted ', ['Tide gate']],
  ['kind:note ', ['Métodos', 'Questions for the keeper']],
  ['kind:quote ', []],
  ['note:paid ', ['Questions for the keeper']],
  ['tag:border ', ['Métodos']],
  ['kind:note -tag:border ', ['Questions for the keeper']],
  ['has:tag gate ', ['Métodos']],
  ['title:gate ', ['Tide gate']],
  ['is:unread gate ', ['Tide gate']],
  ['lang:fr counted ', []],
  ['kind:note added:1999 ', []],
])('%s', async (text, found) => {
  expect(await titles(text)).toEqual(found);
});

it('are counted beside the articles, and counted among what would narrow the search', async () => {
  expect(await search('gate ')).toMatchObject({ total: 1, standing: 1 });
  const hit = (await search('counted ')).hits[0];
  expect(hit).toMatchObject({ articleId: null, title: 'Métodos', published: null });
  const [made] = must(await test.library.notes()).filter(({ body }) => body.length === 2);
  expect(hit?.places).toMatchObject([{ where: 'note', annotationId: made?.id, range: null }]);
  expect(must(await test.library.searchFacets('gate ')).kind).toEqual([{ value: 'note', count: 1 }]);
});

it('are in no list of articles', async () => {
  const { library } = test;
  expect(must(await library.listCounts()).all).toBe(1);
  expect(must(await library.list({ trashed: false }))).toHaveLength(1);
  expect(must(await library.matching('gate '))).toHaveLength(1);
  expect(await annotationRows(library, 'note')).toEqual([]);
  expect(must(await library.health())).toMatchObject({ articles: 1, trashed: 0 });
});

it('are followed as they are written, deleted and brought back', async () => {
  const [one] = must(await test.library.notes()).filter(({ body }) => body.length === 1);
  const id = one?.id ?? '';
  await putNotes(test.library, [{ ...note('Answers of the harbour master'), id }]);
  expect(await titles('master ')).toEqual(['Answers of the harbour master']);
  expect(await titles('paid ')).toEqual([]);
  must(await test.library.removeNotes([id]));
  expect(await titles('master ')).toEqual([]);
  await putNotes(test.library, [{ ...note('Answers once more'), id }]);
  expect(await titles('answers ')).toEqual(['Answers once more']);
});

it('are followed when another program changes their file, and when it is gone', async () => {
  const file = join(test.folder, 'notes.jsonl');
  const copy = readFileSync(file, 'utf8').replace('twice', 'thrice').replace('"stet:version":"', '"stet:version":"z');
  writeFileSync(file, copy);
  must(await test.library.rescan());
  expect(await titles('thrice ')).toEqual(['Métodos']);
  writeFileSync(
    join(test.folder, 'notes.sync-conflict-20260301-101112-ABCDEFG.jsonl'),
    copy.replaceAll('urn:uuid:', 'urn:uuid:f').replaceAll('paid', 'lent'),
  );
  must(await test.library.rescan());
  expect(await titles('lent ')).toEqual(['Questions for the keeper']);
  rmSync(join(test.folder, 'notes.sync-conflict-20260301-101112-ABCDEFG.jsonl'));
  rmSync(file);
  must(await test.library.rescan());
  expect(await titles('kind:note ')).toEqual([]);
});

it('are there after the library was opened again, when their file is another then, and the index rebuilt', async () => {
  await test.reopen();
  expect(await titles('kind:note ')).toEqual(['Métodos', 'Questions for the keeper']);
  const file = join(test.folder, 'notes.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('twice', 'thrice'));
  await test.reopen();
  expect(await titles('thrice ')).toEqual(['Métodos']);
  must(await test.library.rebuild());
  expect(await titles('kind:note ')).toEqual(['Métodos', 'Questions for the keeper']);
});
