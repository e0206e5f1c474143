import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AnnotationDraft } from '../../../../shared/model/annotation.ts';
import { libraryNoteDraft } from '../../../../shared/model/library-note.ts';
import { makeLibrary, must, noteBody, removeFolders, type TestLibrary } from '../../../support/library.ts';
import { putNotes } from '../../../support/library-entries.ts';

let test: TestLibrary;
const file = () => join(test.folder, 'notes.jsonl');
const note = (value: string, more: Partial<AnnotationDraft> = {}): AnnotationDraft => ({
  ...libraryNoteDraft('Mo'),
  body: noteBody(value),
  ...more,
});
const values = async () => must(await test.library.notes()).map(({ body }) => body[0]?.['value']);

beforeEach(async () => {
  test = await makeLibrary();
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

it('are kept beside library.json and are there again after opening', async () => {
  expect(must(await test.library.notes())).toEqual([]);
  const [made] = await putNotes(test.library, [note('First')]);
  await putNotes(test.library, [note('Changed', { id: made?.id ?? '' })]);
  await test.reopen();
  expect(await values()).toEqual(['Changed']);
  expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1);
  expect(must(await test.library.check())).toEqual([]);
});

it('are listed with the newest first', async () => {
  const made = (value: string, created: string) => note(value, { created });
  await putNotes(test.library, [made('second', '2024-02-01T00:00:00Z'), made('first', '2024-01-01T00:00:00Z')]);
  await putNotes(test.library, [made('third', '2024-03-01T00:00:00Z')]);
  expect(await values()).toEqual(['third', 'second', 'first']);
});

it('come back under their id after they were deleted', async () => {
  const [made] = await putNotes(test.library, [note('Mine')]);
  const id = made?.id ?? '';
  must(await test.library.removeNotes([id]));
  expect(await values()).toEqual([]);
  expect(readFileSync(file(), 'utf8')).toContain('stet:deleted');
  await putNotes(test.library, [note('Mine again', { id })]);
  expect(must(await test.library.notes()).map((each) => each.id)).toEqual([id]);
});

it('are merged with the copy that a sync program leaves, and lose no line that nobody can read', async () => {
  await putNotes(test.library, [note('Here')]);
  const other = await makeLibrary();
  await putNotes(other.library, [note('There')]);
  const theirs = readFileSync(join(other.folder, 'notes.jsonl'), 'utf8');
  await other.library.close();
  writeFileSync(join(test.folder, 'notes (conflicted copy 2026-03-01 101112).jsonl'), `${theirs}no JSON\n`);
  expect(new Set(await values())).toEqual(new Set(['Here', 'There']));
  await putNotes(test.library, [note('Third')]);
  expect(readFileSync(join(test.folder, 'notes.quarantine.jsonl'), 'utf8')).toBe('no JSON\n');
});

it('are taken over from another library', async () => {
  const other = await makeLibrary();
  await putNotes(other.library, [note('Theirs')]);
  await other.library.close();
  expect(existsSync(file())).toBe(false);
  must(await test.library.merge(other.folder));
  must(await test.library.merge(other.folder));
  expect(await values()).toEqual(['Theirs']);
});
