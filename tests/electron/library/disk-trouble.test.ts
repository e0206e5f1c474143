import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { folderOf } from '../../support/folder-of.ts';
import {
  addText,
  draftOn,
  harbour,
  makeFolder,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
} from '../../support/library.ts';

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
  removeFolders();
});

/** A disk of one megabyte, or null where none can be mounted. */
function smallDisk(options = 'size=1m'): string | null {
  const folder = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  mounted.push(folder);
  return folder;
}

function fill(folder: string): string {
  const path = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(path, Buffer.alloc(Number(bavail) * Number(bsize)));
  return path;
}

function annotationsFile(folder: string, id: string): string {
  return join(folderOf(folder, id), 'annotations.jsonl');
}

test('a full disk: a sentence, the old file intact, and work goes on when there is room', async (context) => {
  const disk = smallDisk();
  if (!disk) return context.skip('Needs the right to mount a tmpfs.');
  const folder = join(disk, 'library');
  const library = must(await openLibrary(folder, { create: true, cacheDir: makeFolder() }));
  const id = await addText(library);
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'the quay')]));
  const before = readFileSync(annotationsFile(folder, id));
  const draft = await draftOn(library, id, 'two boats', { body: noteBody('x'.repeat(9000)) });
  const filler = fill(disk);

  const full = { ok: false, error: { code: 'disk-full', message: expect.stringMatching(/disk is full/) } };
  expect(await library.saveAnnotations(id, [draft])).toMatchObject(full);
  const outcome = must(
    await library.importText({ name: 'b.txt', text: harbour.replaceAll('Halden', 'Morvik'), html: null }),
  );
  expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringMatching(/disk is full/) });
  expect(readFileSync(annotationsFile(folder, id))).toEqual(before);
  expect(must(await library.read(id)).annotations).toHaveLength(1);
  expect(must(await library.list({ trashed: false }))).toHaveLength(1);
  expect(readdirSync(join(annotationsFile(folder, id), '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  rmSync(filler);
  must(await library.saveAnnotations(id, [draft]));
  expect(must(await library.read(id)).annotations).toHaveLength(2);
  await library.close();
});

test('a cache on a full disk costs nothing but speed', async (context) => {
  const disk = smallDisk('size=200k');
  if (!disk) return context.skip('Needs the right to mount a tmpfs.');
  const { library, folder } = await makeLibrary();
  for (let at = 0; at < 30; at++) await addText(library, harbour.replaceAll('Halden', `Halden${at}`), `${at}.txt`);
  await library.close();
  const again = must(await openLibrary(folder, { cacheDir: join(disk, 'cache') }));
  expect(must(await again.list({ trashed: false }))).toHaveLength(30);
  expect(must(await again.search({ text: 'Halden7 ', limit: 50 })).total).toBe(1);
  await again.close();
});

test('a read-only disk: everything can be read, nothing is written, and a sentence says so', async (context) => {
  const disk = smallDisk();
  if (!disk) return context.skip('Needs the right to mount a tmpfs.');
  const cacheDir = makeFolder();
  const folder = join(disk, 'library');
  const first = must(await openLibrary(folder, { create: true, cacheDir }));
  const id = await addText(first);
  await first.close();
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const library = must(await openLibrary(folder, { cacheDir }));
  expect(must(await library.read(id)).article.id).toBe(id);
  expect(await library.saveAnnotations(id, [await draftOn(library, id, 'the quay')])).toMatchObject({
    ok: false,
    error: { code: 'no-permission', message: expect.stringMatching(/read-only/) },
  });
  expect(await library.trash([id])).toMatchObject({ ok: false, error: { code: 'no-permission' } });
  await library.close();
});

test('links that lead out of the library are neither read nor written', async () => {
  const made = await makeLibrary();
  const id = await addText(made.library);
  await made.library.close();
  const outside = makeFolder();
  writeFileSync(join(outside, 'secret.json'), '{"format":1,"people":[]}');
  const shard = join(made.folder, 'articles', 'ee');
  mkdirSync(shard, { recursive: true });
  symlinkSync(outside, join(shard, 'linked--000000000000000000ee'));
  symlinkSync(join(outside, 'secret.json'), join(made.folder, 'people.json'));
  symlinkSync(join(outside, 'secret.json'), annotationsFile(made.folder, id));
  const library = must(await openLibrary(made.folder, { cacheDir: made.cacheDir }));
  expect(await library.people()).toMatchObject({ ok: false, error: { message: expect.stringMatching(/link/) } });
  expect(await library.read('000000000000000000ee')).toMatchObject({ ok: false });
  expect(await library.read(id)).toMatchObject({ ok: false, error: { message: expect.stringMatching(/link/) } });
  expect(await library.saveAnnotations('000000000000000000ee', [])).toMatchObject({ ok: false });
  expect(must(await library.info()).warnings.join(' ')).toMatch(/linked--000000000000000000ee is not a folder/);
  await library.close();
  expect(readdirSync(outside)).toEqual(['secret.json']);
  expect(readFileSync(join(outside, 'secret.json'), 'utf8')).toBe('{"format":1,"people":[]}');
});

test('a file where a folder should be: a sentence, and the other articles are there', async () => {
  const made = await makeLibrary();
  const id = await addText(made.library);
  await made.library.close();
  writeFileSync(join(made.folder, 'articles', 'zz'), 'not a folder');
  rmSync(join(made.folder, 'trash'), { recursive: true });
  writeFileSync(join(made.folder, 'trash'), 'not a folder');
  const library = must(await openLibrary(made.folder, { cacheDir: made.cacheDir }));
  expect(must(await library.list({ trashed: false }))).toHaveLength(1);
  expect(must(await library.info()).warnings.join(' ')).toMatch(/could not be listed/);
  expect(await library.trash([id])).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/stays where it is/) },
  });
  expect(must(await library.read(id)).trashed).toBe(false);
  await library.close();
});

test('a folder without permission: a sentence, nothing lost', async (context) => {
  if (process.getuid?.() !== 0) return context.skip('Needs root, to run a process without rights.');
  const made = await makeLibrary();
  const id = await addText(made.library);
  await made.library.close();
  const script = `
    const { openLibrary } = await import(${JSON.stringify(new URL('../../../electron/library/open-library.ts', import.meta.url).href)});
    const opened = await openLibrary(${JSON.stringify(made.folder)}, { cacheDir: process.argv[1] });
    if (!opened.ok) throw new Error(opened.error.message);
    const saved = await opened.value.update(${JSON.stringify(id)}, { starred: true });
    const read = await opened.value.read(${JSON.stringify(id)});
    console.log(JSON.stringify({ saved, read: read.ok }));
    await opened.value.close();`;
  const cacheDir = makeFolder();
  for (const folder of [join(made.folder, '..'), made.folder]) execFileSync('chmod', ['-R', 'a+rX,go-w', folder]);
  execFileSync('chmod', ['777', cacheDir]);
  const output = execFileSync(
    'setpriv',
    [
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
      cacheDir,
    ],
    { encoding: 'utf8' },
  );
  const { saved, read } = JSON.parse(output);
  expect(saved).toMatchObject({
    ok: false,
    error: { code: 'no-permission', message: expect.stringMatching(/no permission/) },
  });
  expect(read).toBe(true);
});
