import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Annotation, type AnnotationDraft, noteOf } from '../../../../shared/model/annotation.ts';
import { folderOf } from '../../../support/folder-of.ts';
import {
  addText,
  annotationRows,
  draftOn,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
  type TestLibrary,
} from '../../../support/library.ts';

let made: TestLibrary;
let id: string;

beforeEach(async () => {
  made = await makeLibrary();
  id = await addText(made.library);
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

function file(name = 'annotations.jsonl'): string {
  return join(folderOf(made.folder, id), name);
}

const notes = async () =>
  must(await made.library.read(id)).annotations.map(({ annotation }) => noteOf(annotation)?.value ?? '');

async function saveNote(value: string, known?: string) {
  const draft = await draftOn(made.library, id, 'the quay', {
    'stet:kind': 'note',
    body: noteBody(value),
    ...(known === undefined ? {} : { id: known }),
  });
  return must(await made.library.saveAnnotations(id, [draft]))[0]!.annotation;
}

test('a new annotation gets id, context, dates and version; an update keeps id and date', async () => {
  const first = await saveNote('one');
  expect(first).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), type: 'Annotation', 'stet:seen': [] });
  const second = await saveNote('two', first.id);
  expect(second).toMatchObject({ id: first.id, created: first.created, 'stet:seen': [first['stet:version']] });
  expect(second['stet:version']).not.toBe(first['stet:version']);
  expect(await notes()).toEqual(['two']);
  expect(readFileSync(file(), 'utf8').split('\n')).toHaveLength(2);
});

test('a key that a change makes null goes; null of another program stays', async () => {
  const first = await saveNote('one');
  const line = { ...JSON.parse(readFileSync(file(), 'utf8')), 'other:tool': null, 'stet:color': 'green' };
  writeFileSync(file(), `${JSON.stringify(line)}\n`);
  const draft = await draftOn(made.library, id, 'the quay', { id: first.id, 'other:tool': null, 'stet:color': null });
  must(await made.library.saveAnnotations(id, [draft]));
  const after = JSON.parse(readFileSync(file(), 'utf8'));
  expect(after).toHaveProperty('other:tool', null);
  expect(after).not.toHaveProperty('stet:color');
});

test('keys that nobody here knows survive a change', async () => {
  const first = await saveNote('one');
  const line = { ...JSON.parse(readFileSync(file(), 'utf8')), 'other:tool': { deep: [1, 2] } };
  writeFileSync(file(), `${JSON.stringify(line)}\n`);
  await saveNote('two', first.id);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ 'other:tool': { deep: [1, 2] } });
});

test('saved at once from two sides, both are there', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((value) => saveNote(value)));
  expect((await notes()).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('what was deleted stays deleted when an old copy comes back, and can be undone', async () => {
  const { id: noteId, ...rest } = await saveNote('kept words');
  const old = readFileSync(file());
  must(await made.library.removeAnnotations(id, [noteId, 'urn:unknown']));
  writeFileSync(file("annotations (Ana's conflicted copy 2024-03-01).jsonl"), old);
  expect(await notes()).toEqual([]);
  must(await made.library.saveAnnotations(id, [{ ...rest, id: noteId } as never]));
  expect(await notes()).toEqual(['kept words']);
  const [restored] = must(await made.library.read(id)).annotations;
  expect(restored?.annotation.created).toBe(rest.created);
});

test('two computers change different fields of an annotation: both apply, and the next change has seen both', async () => {
  const first = await saveNote('one');
  const before = JSON.parse(readFileSync(file(), 'utf8'));
  await saveNote('ours', first.id);
  const theirs = {
    ...before,
    'stet:color': 'green',
    'stet:version': 'otherdevice:2',
    'stet:seen': [first['stet:version']],
    'stet:made': first['stet:version'],
    'stet:changed': { 'stet:color': 'otherdevice:2' },
  };
  writeFileSync(file('annotations.sync-conflict-20240301-101112-ABCDEFG.jsonl'), `${JSON.stringify(theirs)}\n`);
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect(shown).toMatchObject({ body: noteBody('ours'), 'stet:color': 'green' });
  expect(shown['stet:conflicts']).toBeUndefined();
  await saveNote('ours, again', first.id);
  const written = readFileSync(file(), 'utf8').trim().split('\n');
  expect(written).toHaveLength(1);
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ body: noteBody('ours, again'), 'stet:color': 'green' });
});

/** A blue note whose words are changed here while another computer makes it green. Answers it as it was begun. */
async function changedApart(): Promise<AnnotationDraft> {
  const begun = { ...(await saveNote('one')), 'stet:color': 'blue' } as AnnotationDraft;
  const first = must(await made.library.saveAnnotations(id, [begun]))[0]!.annotation;
  const before = JSON.parse(readFileSync(file(), 'utf8'));
  must(await made.library.saveAnnotations(id, [{ ...begun, body: noteBody('ours') }]));
  const theirs = {
    ...before,
    'stet:color': 'green',
    'stet:version': 'otherdevice:3',
    'stet:seen': [...before['stet:seen'], first['stet:version']],
    'stet:changed': { 'stet:color': 'otherdevice:3' },
  };
  writeFileSync(file('annotations.sync-conflict-20240301-101112-ABCDEFG.jsonl'), `${JSON.stringify(theirs)}\n`);
  return begun;
}

test.each([
  ['a change of what came in, by somebody who says what they have read, is no conflict', true, 0],
  ['by somebody who does not say it, it may be one', false, 1],
] as const)('%s', async (_, says, conflicts) => {
  const begun = await changedApart();
  const read = must(await made.library.read(id)).annotations[0]!.annotation;
  expect([read['stet:color'], read.body]).toEqual(['green', noteBody('ours')]);
  const draft = { ...begun, body: noteBody('ours'), 'stet:color': 'red' };
  must(await made.library.saveAnnotations(id, [{ ...draft, ...(says && { 'stet:read': read }) }]));
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect(shown['stet:color']).toBe('red');
  expect(shown['stet:conflicts'] ?? []).toHaveLength(conflicts);
  expect(shown).not.toHaveProperty('stet:read');
});

test('a change begun before another came in passes over nothing', async () => {
  const begun = await changedApart();
  // The window has not heard of the green yet.
  must(await made.library.saveAnnotations(id, [{ ...begun, body: noteBody('ours, again') }]));
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  const colors = [shown, ...(shown['stet:conflicts'] as { 'stet:color'?: string }[])].map((one) => one['stet:color']);
  expect([shown.body, new Set(colors)]).toEqual([noteBody('ours, again'), new Set(['blue', 'green'])]);
});

/** A change of an annotation as a window has it before it, made for the first time. */
function change(read: Annotation, to: Partial<Annotation>) {
  return made.library.applyChanges(id, [{ from: read, to: { ...read, ...to } }], 'first', '');
}

/** A note that another computer has gone on from, in the place of the line that a window had read. Answers that one. */
async function writtenOver(change: object, device = 'otherdevice'): Promise<Annotation> {
  const read = await saveNote('one');
  const before = JSON.parse(readFileSync(file(), 'utf8'));
  const version = `${device}:${Number(read['stet:version'].split(':')[1]) + 1}`;
  const theirs = {
    ...before,
    ...change,
    'stet:version': version,
    'stet:seen': [read['stet:version']],
    'stet:made': read['stet:version'],
    'stet:changed': Object.fromEntries(Object.keys(change).map((key) => [key === 'body' ? 'body.note' : key, version])),
  };
  writeFileSync(file(), `${JSON.stringify(theirs)}\n`);
  return read;
}

test('a change of what another computer has written over meanwhile passes over nothing', async () => {
  const read = await writtenOver({ body: noteBody('theirs') });
  must(await change(read, { body: noteBody('ours') }));
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect([shown.body, shown['stet:conflicts']]).toMatchObject([noteBody('ours'), [{ body: noteBody('theirs') }]]);
});

test('where it changed something else, both changes apply', async () => {
  const read = await writtenOver({ 'stet:color': 'green' });
  must(await change(read, { body: noteBody('ours') }));
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect(shown).toMatchObject({ body: noteBody('ours'), 'stet:color': 'green' });
  expect(shown).not.toHaveProperty('stet:conflicts');
});

test('typing on while what was typed is being stored is no conflict', async () => {
  let read = await saveNote('o');
  for (const typed of ['on', 'one']) {
    must(await change(read, { body: noteBody(typed) }));
    read = { ...read, body: noteBody(typed) };
  }
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect([shown.body, shown['stet:conflicts']]).toEqual([noteBody('one'), undefined]);
  expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('two windows that change different fields of one annotation both keep what they say', async () => {
  const read = { ...(await saveNote('one')), 'stet:color': 'blue' };
  must(await made.library.saveAnnotations(id, [read]));
  must(await change(read, { body: noteBody('ours') }));
  must(await change(read, { 'stet:color': 'red' }));
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect(shown).toMatchObject({ body: noteBody('ours'), 'stet:color': 'red' });
  expect(shown).not.toHaveProperty('stet:conflicts');
});

test('where two windows change the same field, both stand side by side until somebody chooses', async () => {
  const read = await saveNote('one');
  must(await change(read, { body: noteBody('ours') }));
  must(await change(read, { body: noteBody('theirs') }));
  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect([shown.body, shown['stet:conflicts']]).toMatchObject([noteBody('theirs'), [{ body: noteBody('ours') }]]);
});

test('what is written on an annotation that was deleted meanwhile brings it back', async () => {
  const read = await saveNote('one');
  must(await made.library.removeAnnotations(id, [read.id]));
  must(await change(read, { body: noteBody('ours') }));
  const shown = must(await made.library.read(id)).annotations;
  expect(shown.map(({ annotation }) => annotation.body)).toEqual([noteBody('ours')]);
});

test('what was written on before it was made is not made anew', async () => {
  const draft = await saveNote('one');
  must(await made.library.removeAnnotations(id, [draft.id]));
  const fresh = { ...draft, id: 'urn:test:fresh' };
  must(await change(fresh, { body: noteBody('typed') }));
  must(await made.library.applyChanges(id, [{ from: null, to: fresh }], 'first', ''));
  const shown = must(await made.library.read(id)).annotations;
  expect(shown.map(({ annotation }) => annotation.body)).toEqual([noteBody('typed')]);
});

test('two computers change the same annotation: one is shown, the other is at hand and stays in the file', async () => {
  const first = await saveNote('one');
  const before = JSON.parse(readFileSync(file(), 'utf8'));
  const ours = await saveNote('ours', first.id);
  const theirs = {
    ...before,
    body: noteBody('theirs'),
    'stet:version': 'otherdevice:1',
    'stet:seen': [first['stet:version']],
  };
  writeFileSync(file('annotations.sync-conflict-20240301-101112-ABCDEFG.jsonl'), `${JSON.stringify(theirs)}\n`);

  const shown = must(await made.library.read(id)).annotations[0]!.annotation;
  expect(shown['stet:version']).toBe(ours['stet:version']);
  expect(shown['stet:conflicts']).toMatchObject([{ 'stet:version': 'otherdevice:1', body: noteBody('theirs') }]);

  // A change goes on from what was shown; the other version is still there.
  const changed: AnnotationDraft = { ...shown, body: noteBody('ours, again') };
  delete changed['stet:conflicts'];
  must(await made.library.saveAnnotations(id, [changed]));
  expect(readFileSync(file(), 'utf8')).toContain('theirs');
  expect(must(await made.library.read(id)).annotations[0]!.annotation['stet:conflicts']).toHaveLength(1);

  // Settled: the draft says that no other version is to be kept.
  must(await made.library.saveAnnotations(id, [{ ...changed, body: noteBody('agreed'), 'stet:conflicts': [] }]));
  const settled = must(await made.library.read(id)).annotations[0]!.annotation;
  expect(settled['stet:conflicts']).toBeUndefined();
  expect(readFileSync(file(), 'utf8')).not.toContain('theirs');
});

test('lines stand sorted by id, one each', async () => {
  for (const value of ['a', 'b', 'c']) await saveNote(value);
  const ids = readFileSync(file(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual([...ids].sort());
});

test('listed over the library with their words, by kind', async () => {
  await saveNote('one');
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'two boats')]));
  const all = await annotationRows(made.library);
  expect(all.map(({ text }) => text).sort()).toEqual(['the quay', 'two boats']);
  expect(all[0]?.annotation['@context']).toBeDefined();
  expect(await annotationRows(made.library, 'note')).toMatchObject([
    { articleId: id, articleTitle: 'Harbour towns ask for more time', text: 'the quay', orphan: false },
  ]);
});

test('an annotation whose words are gone is an orphan that keeps its words', async () => {
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'The minister declined to comment')]));
  const { blocks } = must(await made.library.read(id));
  must(
    await made.library.removeBlock(
      id,
      blocks.findIndex(({ text }) => text.startsWith('The minister')),
    ),
  );
  expect(await annotationRows(made.library)).toMatchObject([
    { orphan: true, text: 'The minister declined to comment' },
  ]);
});

test('a note on the article as a whole has a place and no words', async () => {
  const source = `stet://article/${id}`;
  const [placed] = must(
    await made.library.saveAnnotations(id, [
      {
        type: 'Annotation',
        'stet:kind': 'note',
        motivation: 'commenting',
        body: noteBody('On all of it'),
        target: [{ type: 'SpecificResource', source, selector: [], 'stet:revision': 1 }],
      },
    ]),
  );
  expect(placed?.placements).toEqual([{ state: 'exact', range: { start: 0, end: 0 }, score: 1, method: 'article' }]);
  expect(must(await made.library.search({ text: '"On all of it"', limit: 5 })).hits[0]?.places[0]?.range).toBeNull();
});
