import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadAnnotations, saveLines } from '../../../../electron/library/store/annotations-file.ts';
import type { LibraryFolder } from '../../../../electron/library/store/folder-access.ts';
import type { AnnotationLine } from '../../../../electron/library/store/merge-annotations.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const place = { id: 'abcdefgh00', path: 'articles/00/x--abcdefgh00', trashed: false };
let folder: LibraryFolder;
let file: string;

beforeEach(() => {
  folder = { root: makeFolder(), readOnly: false };
  mkdirSync(join(folder.root, place.path), { recursive: true });
  file = join(folder.root, place.path, 'annotations.jsonl');
});

const line = (id: string, version: string, seen: string[] = []): AnnotationLine => ({
  id,
  'stet:deleted': '2024-01-01',
  'stet:version': version,
  'stet:seen': seen,
});
const load = async () => must(await loadAnnotations(folder, place)).lines;
const save = async (lines: AnnotationLine[]) =>
  must(await saveLines(folder, place, lines, must(await loadAnnotations(folder, place))));
const old = new Date('2024-01-01');

test('what was saved is not read again, and stands in order', async () => {
  const lines = [line('b', 'x:2'), line('a', 'x:1')];
  await save(lines);
  const loaded = await load();
  expect(loaded.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(loaded[0]).toBe(lines[1]);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
});

test('a file written in place, replaced or joined by a conflict copy is read again', async () => {
  await save([line('a', 'x:1')]);
  writeFileSync(file, `${JSON.stringify(line('a', 'y:9'))}\n${JSON.stringify(line('c', 'y:1'))}\n`);
  expect((await load()).map((one) => one['stet:version'])).toEqual(['y:9', 'y:1']);
  writeFileSync(join(folder.root, place.path, 'annotations (1).jsonl'), `${JSON.stringify(line('d', 'z:1'))}\n`);
  expect((await load()).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});

test('a file that was just written is read twice: its time may not tell the next change', async () => {
  writeFileSync(file, `${JSON.stringify(line('a', 'x:1'))}\n`);
  const first = await load();
  expect((await load())[0]).not.toBe(first[0]);
  utimesSync(file, old, old);
  const second = await load();
  expect((await load())[0]).toBe(second[0]);
});

test('what reads in passing keeps nothing, and takes what is known', async () => {
  writeFileSync(file, `${JSON.stringify(line('a', 'x:1'))}\n`);
  utimesSync(file, old, old);
  const pass = async () => must(await loadAnnotations(folder, place, { passing: true })).lines;
  const first = await pass();
  expect((await pass())[0]).not.toBe(first[0]);
  const kept = await load();
  expect((await pass())[0]).toBe(kept[0]);
});

test('lines of before and new ones are written alike', async () => {
  await save([line('a', 'x:1'), line('b', 'x:2')]);
  const before = await load();
  await save([...before, line('ab', 'x:3')]);
  expect(readFileSync(file, 'utf8')).toBe(
    [line('a', 'x:1'), line('ab', 'x:3'), line('b', 'x:2')].map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
});

test('what another program writes between loading and saving is not overwritten, and what it could not say is kept', async () => {
  await save([line('a', 'x:1')]);
  const loaded = must(await loadAnnotations(folder, place));
  const outside = [line('a', 'y:2', ['x:1']), line('c', 'y:1')].map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(file, `${outside}{"id\n`);
  must(await saveLines(folder, place, [...loaded.lines, line('b', 'x:2')], loaded));
  expect((await load()).map(({ id, ...more }) => `${id} ${more['stet:version']}`)).toEqual(['a y:2', 'b x:2', 'c y:1']);
  const kept = file.replace('annotations.jsonl', 'annotations.quarantine.jsonl');
  expect(readFileSync(kept, 'utf8')).toBe('{"id\n');
});

test('the first save does not overwrite a file that appeared meanwhile', async () => {
  const loaded = must(await loadAnnotations(folder, place));
  writeFileSync(file, `${JSON.stringify(line('a', 'y:1'))}\n`);
  must(await saveLines(folder, place, [line('b', 'x:1')], loaded));
  expect((await load()).map(({ id }) => id)).toEqual(['a', 'b']);
});
