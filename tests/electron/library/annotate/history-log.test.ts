import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AnnotationDraft } from '../../../../shared/model/annotation.ts';
import { folderOf } from '../../../support/folder-of.ts';
import {
  addText,
  draftOn,
  makeFolder,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
  type TestLibrary,
} from '../../../support/library.ts';

let test: TestLibrary;
let id: string;
let draft: AnnotationDraft;

beforeEach(async () => {
  test = await makeLibrary();
  id = await addText(test.library);
  draft = await draftOn(test.library, id, 'the quay', {
    id: 'urn:uuid:mine',
    'stet:kind': 'note',
    motivation: 'commenting',
  });
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

const save = (note: string, more: Partial<AnnotationDraft> = {}) =>
  test.library.saveAnnotations(id, [{ ...draft, body: noteBody(note), ...more }]).then(must);
const told = async () =>
  must(await test.library.annotationHistory(id, 'urn:uuid:mine')).map(({ what, from, to, by }) => [what, from, to, by]);
function file(): string {
  return join(folderOf(test.folder, id), 'history.jsonl');
}

it('tells who made an annotation and changed which part of it, and keeps no signature with it', async () => {
  const [made] = await save('First', { 'stet:editor': 'Ana' });
  await save('Second', { 'stet:editor': 'Mo' });
  expect(await told()).toEqual([
    ['made', null, 'the quay', 'Ana'],
    ['note', 'First', 'Second', 'Mo'],
  ]);
  expect(made?.annotation['stet:editor']).toBeUndefined();
});

it('takes what is typed in one go as one change, and forgets what was taken back', async () => {
  await save('a');
  await save('ab');
  await save('abc');
  expect(await told()).toEqual([
    ['made', null, 'the quay', ''],
    ['note', 'a', 'abc', ''],
  ]);
  await save('a');
  expect(await told()).toEqual([['made', null, 'the quay', '']]);
});

it('is there again after opening, with deletion and return, and survives a line that nobody can read', async () => {
  await save('a');
  must(await test.library.removeAnnotations(id, ['urn:uuid:mine']));
  await save('a');
  await test.reopen();
  appendFileSync(file(), 'no JSON\n');
  expect((await told()).map(([what]) => what)).toEqual(['made', 'deleted', 'restored']);
  expect(readFileSync(file(), 'utf8').split('\n')[0]).toContain('"what":"made"');
});

it.skipIf(process.platform === 'win32')('follows no link out of the library, and waits for no pipe', async () => {
  const outside = join(makeFolder(), 'secret.txt');
  writeFileSync(outside, 'secret');
  symlinkSync(outside, file());
  await save('a');
  await test.reopen();
  expect(readFileSync(outside, 'utf8')).toBe('secret');
  rmSync(file());
  execFileSync('mkfifo', [file()]);
  await save('b');
  await test.reopen();
  expect(await test.library.annotationHistory(id, 'urn:uuid:mine')).toMatchObject({ ok: false });
});

it('looks like no change of another program', async () => {
  const changed: string[] = [];
  await save('a');
  await test.reopen({ onChanged: ({ what }) => changed.push(what) });
  changed.length = 0;
  must(await test.library.rescan());
  expect(changed).toEqual([]);
});
