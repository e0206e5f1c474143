import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { restoreLibrary } from '../../electron/library/backups/restore-library.ts';
import {
  addText,
  draftOn,
  harbour,
  makeFolder,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
} from '../support/library.ts';
import { DiskModel } from './support/disk-model.ts';
import { randomFrom } from './support/random.ts';
import type { Recorder } from './support/recorded-files.ts';
import { patience, scaled } from './support/scale.ts';

const recorder = vi.hoisted((): Recorder => ({ root: null, operations: [] }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const { recordedFiles } = await import('./support/recorded-files.ts');
  return recordedFiles(await importOriginal(), recorder);
});

afterEach(() => {
  recorder.root = null;
  removeFolders();
}, patience);

/** States of the disk that are looked at. */
const MOST = scaled(30, 1000);

/** Paths of the files below a folder whose content a careless disk may have lost once the work was acknowledged. */
async function lostBelow(root: string, work: () => Promise<void>, least = 9): Promise<string[]> {
  const disk = DiskModel.of(root);
  recorder.operations = [];
  recorder.root = root;
  await work();
  recorder.root = null;
  for (const operation of recorder.operations) disk.apply(operation);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  expect(files.length).toBeGreaterThanOrEqual(least);
  const contents = new Map(files.map((path) => [path, readFileSync(join(root, path))]));
  const lost = new Set<string>();
  for (const tree of disk.states(MOST, randomFrom(1))) {
    for (const [path, bytes] of contents) if (!tree.get(path)?.equals(bytes)) lost.add(path);
  }
  return [...lost].sort();
}

function proof(): string {
  const path = join(makeFolder(), 'proof.txt');
  writeFileSync(path, 'Proof');
  return path;
}

/** A library with an article that has all sorts of files, evidence among them, and one in the trash. */
async function theirs() {
  const made = await makeLibrary();
  const id = await addText(made.library);
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'the quay', { body: noteBody('x') })]));
  must(await made.library.keepFile(id, proof()));
  must(await made.library.removeBlock(id, 3));
  const gone = await addText(made.library, harbour.replace(/Harbour towns|Halden/g, 'Port cities'), 'b.txt');
  must(await made.library.trash([gone]));
  return { ...made, id };
}

test('what was backed up is there', { timeout: patience }, async () => {
  const { library } = await theirs();
  const out = makeFolder();
  const backUp = async () => void must(await library.backUp(join(out, 'backup.zip')));
  expect(await lostBelow(out, backUp, 1)).toEqual([]);
  await library.close();
});

test('what was restored is there', { timeout: patience }, async () => {
  const { library } = await theirs();
  const backup = join(makeFolder(), 'backup.zip');
  must(await library.backUp(backup));
  await library.close();
  const home = makeFolder();
  expect(await lostBelow(home, async () => void must(await restoreLibrary(backup, join(home, 'News'))))).toEqual([]);
});

test('what was merged is there: articles that were not here, and evidence of one that was', {
  timeout: patience,
}, async () => {
  const other = await theirs();
  const ours = await makeLibrary();
  const merge = (from: string) => lostBelow(ours.folder, async () => void must(await ours.library.merge(from)));
  const second = await addText(other.library, harbour.replace(/Harbour towns|Halden/g, 'Fishing towns'), 'c.txt');
  expect(await merge(other.folder)).toEqual([]);
  must(await other.library.keepFile(second, proof()));
  expect(await merge(other.folder)).toEqual([]);
  await other.library.close();
  await ours.library.close();
});
