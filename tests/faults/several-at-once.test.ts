import { execFile } from 'node:child_process';
import { cpSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import type { Library } from '../../electron/library/library.ts';
import { openLibrary } from '../../electron/library/open-library.ts';
import { noteOf } from '../../shared/model/annotation.ts';
import { folderOf } from '../support/folder-of.ts';
import { addText, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../support/library.ts';
import { bundleProgram } from './support/bundle-program.ts';
import { patience, scaled, tell } from './support/scale.ts';

const entry = new URL('./programs/edit-and-leave.ts', import.meta.url);

afterEach(() => {
  vi.useRealTimers();
  removeFolders();
});

const note = (id: string, value: string, article: string) => ({
  id,
  type: 'Annotation' as const,
  'stet:kind': 'note' as const,
  motivation: 'commenting',
  body: noteBody(value),
  target: [
    { type: 'SpecificResource' as const, source: `stet://article/${article}`, selector: [], 'stet:revision': 1 },
  ],
});

async function notesOf(library: Library, article: string): Promise<Map<string, string>> {
  const { annotations } = must(await library.read(article));
  return new Map(annotations.map(({ annotation }) => [annotation.id, noteOf(annotation)?.value ?? '']));
}

/** Runs the program several times at once; answers what was acknowledged and what was refused. */
async function runAtOnce(runs: string[][]): Promise<{ acknowledged: string[]; refused: string[] }> {
  const program = await bundleProgram(entry, makeFolder(), 'edit-and-leave');
  const outputs = await Promise.all(runs.map((args) => promisify(execFile)(process.execPath, [program, ...args])));
  const lines = outputs.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line !== ''));
  return {
    acknowledged: lines.filter((line) => !line.startsWith('refused')),
    refused: lines.filter((line) => line.startsWith('refused')),
  };
}

test('two processes take turns, or are refused; what was acknowledged is there', { timeout: patience }, async () => {
  const made = await makeLibrary();
  const id = await addText(made.library);
  await made.library.close();
  const times = String(scaled(2, 100));
  const { acknowledged, refused } = await runAtOnce(
    ['a', 'b', 'c'].map((name) => [made.folder, made.cacheDir, id, name, times, '2']),
  );
  const library = must(await openLibrary(made.folder, { cacheDir: made.cacheDir }));
  const found = await notesOf(library, id);
  expect(acknowledged.filter((one) => !found.has(one))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(new Set(refused).difference(new Set(['refused locked']))).toEqual(new Set());
  tell(`three processes: ${acknowledged.length} edits acknowledged, ${refused.length} openings refused`);
  await library.close();
});

test('two windows at once: every edit of either is there', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const edits = Array.from({ length: 40 }, (_, at) => `urn:test:${at}`);
  await Promise.all([
    ...edits.map(async (one) => must(await library.saveAnnotations(id, [note(one, one, id)]))),
    ...edits.map(async (_, at) => must(await library.update(id, { metadata: { byline: `By ${at}` } }))),
    ...edits.map(async (_, at) =>
      must(await library.savePerson({ id: `p${at}`, name: `P ${at}`, aliases: [], role: null, affiliation: null })),
    ),
    ...edits.slice(0, 10).map(async (one) => must(await library.removeAnnotations(id, [one]))),
  ]);
  // Each removal was asked for after its note.
  expect([...(await notesOf(library, id)).keys()].sort()).toEqual(edits.slice(10).sort());
  expect(must(await library.people())).toHaveLength(40);
  expect(must(await library.read(id)).article.metadata.byline).toBe('By 39');
  await library.close();
});

test('with the clock set back ten years the later edit is still the later one', async () => {
  const made = await makeLibrary();
  const id = await addText(made.library);
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [year, value] of [
    [2031, 'first'],
    [2021, 'second'],
    [2041, 'third'],
    [2011, 'fourth'],
  ] as const) {
    vi.setSystemTime(new Date(year, 5, 1));
    must(await made.library.saveAnnotations(id, [note('urn:test:1', value, id)]));
    must(await made.library.update(id, { metadata: { title: value } }));
    must(await made.library.savePerson({ id: 'p', name: value, aliases: [], role: null, affiliation: null }));
    await made.reopen();
    expect((await notesOf(made.library, id)).get('urn:test:1')).toBe(value);
    expect(must(await made.library.read(id)).article.metadata.title).toBe(value);
    expect(must(await made.library.list({ trashed: false }))[0]?.title).toBe(value);
    expect(must(await made.library.people())[0]?.name).toBe(value);
  }
  await made.library.close();
});

test('files from another computer are taken in, however old they say they are', async () => {
  const made = await makeLibrary();
  const id = await addText(made.library);
  must(await made.library.saveAnnotations(id, [note('urn:test:1', 'here', id)]));
  await made.library.close();
  const copy = join(makeFolder(), 'copy');
  cpSync(made.folder, copy, { recursive: true });
  const there = must(await openLibrary(copy, { cacheDir: makeFolder() }));
  must(await there.saveAnnotations(id, [note('urn:test:1', 'there', id), note('urn:test:2', 'more', id)]));
  await there.close();
  const here = await made.reopen().catch(async () => must(await openLibrary(made.folder, { cacheDir: made.cacheDir })));
  must(await here.list({ trashed: false }));
  const file = join(folderOf(made.folder, id), 'annotations.jsonl');
  cpSync(join(folderOf(copy, id), 'annotations.jsonl'), file);
  utimesSync(file, new Date('2009-01-01'), new Date('2009-01-01'));
  must(await here.rescan());
  expect(must(await here.list({ trashed: false }))[0]?.counts.note).toBe(2);
  expect([...(await notesOf(here, id)).values()].sort()).toEqual(['more', 'there']);
  await here.close();
});
