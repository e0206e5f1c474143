import { promises as fs } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProblem } from '../../../../electron/library/import/read-problem.ts';
import { readSource } from '../../../../electron/library/import/read-source.ts';
import type { WalkedSource } from '../../../../electron/library/import/source.ts';
import { walkSources } from '../../../../electron/library/import/walk-sources.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'stet-walk-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

async function write(...names: string[]): Promise<void> {
  for (const name of names) {
    await fs.mkdir(join(folder, name, '..'), { recursive: true });
    await fs.writeFile(join(folder, name), name);
  }
}

async function walk(paths: string[], signal?: AbortSignal): Promise<WalkedSource[]> {
  const found: WalkedSource[] = [];
  for await (const source of walkSources(paths, signal ? { signal } : {})) found.push(source);
  return found;
}

const below = (sources: WalkedSource[]) =>
  sources.map((source) => source.path.slice(folder.length + 1).replaceAll(sep, '/'));

test('files of kinds that are not imported are told as left out, not what systems and programs keep for themselves', async () => {
  await write(
    'a.txt',
    'photo.JPG',
    'in/figures.xlsx',
    'style.css',
    'Thumbs.db',
    'in/desktop.ini',
    '~$report.docx',
    'notes',
  );
  const found = await walk([folder]);
  expect(below(found.filter(({ leftOut }) => leftOut))).toEqual(['in/figures.xlsx', 'photo.JPG', 'style.css']);
  expect(below(found.filter(({ problem }) => !problem))).toEqual(['a.txt', 'notes']);
  // Chosen by itself, it is read, and then told as what cannot be imported.
  expect(await walk([join(folder, 'photo.JPG')])).toMatchObject([{ problem: null }]);
});

test('a folder is walked in the order of names, hidden files and the resources of pages passed over', async () => {
  await write(
    'b.txt',
    'a/z.html',
    'a/z_files/style.css',
    'a/z_files/pic.png',
    '.hidden/x.txt',
    '.x.txt',
    'c.pdf',
    'a/b.md',
  );
  expect(below(await walk([folder]))).toEqual(['a/b.md', 'a/z.html', 'b.txt', 'c.pdf']);
});

test('links inside a folder are not followed, a link named by the user is', async () => {
  await write('in/a.txt', 'out/secret.txt');
  await fs.symlink(join(folder, 'out'), join(folder, 'in', 'link'));
  await fs.symlink(join(folder, 'out', 'secret.txt'), join(folder, 'in', 'secret.txt'));
  await fs.symlink(join(folder, 'in'), join(folder, 'in', 'loop'));
  const found = await walk([join(folder, 'in')]);
  expect(below(found.filter(({ problem }) => !problem))).toEqual(['in/a.txt']);
  // What leads out is told; the loop leads to what is walked anyway.
  expect(found.filter(({ problem }) => problem).map(({ label }) => label.split(sep).at(-1))).toEqual([
    'link',
    'secret.txt',
  ]);
  expect(below(await walk([join(folder, 'in', 'secret.txt')]))).toEqual(['in/secret.txt']);
});

test('a link that leads nowhere, and what is no file, are told', async () => {
  await write('in/a.txt');
  await fs.symlink(join(folder, 'gone.txt'), join(folder, 'in', 'nowhere.txt'));
  const socket = createServer();
  const told = ['leads nowhere'];
  if (process.platform !== 'win32') {
    await new Promise<void>((listening) => socket.listen(join(folder, 'in', 'socket'), listening));
    told.push('is no file');
  }
  try {
    const found = await walk([join(folder, 'in')]);
    expect(below(found.filter(({ problem }) => !problem))).toEqual(['in/a.txt']);
    expect(found.flatMap(({ problem }) => problem?.message ?? [])).toEqual(
      told.map((words) => expect.stringContaining(words)),
    );
  } finally {
    socket.close();
  }
});

test('a file that vanishes after the walk is a sentence when it is read', async () => {
  await write('a.txt', 'b.txt');
  const [first, second] = await walk([folder]);
  await fs.rm(join(folder, 'a.txt'));
  expect(await readSource(first?.path ?? '')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await readSource(second?.path ?? '')).toMatchObject({ ok: true, value: { name: 'b.txt' } });
});

test('a path that is not there is a source that says so', async () => {
  const [only] = await walk([join(folder, 'nowhere.txt')]);
  expect(await readSource(only?.path ?? '')).toMatchObject({
    ok: false,
    error: { code: 'not-found', message: expect.stringContaining('nowhere.txt') },
  });
});

test('a file over the limit is not read', async () => {
  await write('big.txt');
  await fs.truncate(join(folder, 'big.txt'), 200 * 1024 * 1024);
  const [only] = await walk([join(folder, 'big.txt')]);
  expect(await readSource(only?.path ?? '')).toMatchObject({
    ok: false,
    error: { code: 'too-large', message: expect.stringContaining('64 MB') },
  });
});

test('an abort ends the walk', async () => {
  await write('a.txt', 'b.txt');
  expect(await walk([folder], AbortSignal.abort())).toEqual([]);
});

test.each([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ENOENT', 'not-found'],
  ['EMFILE', 'busy'],
  ['EIO', 'bad-file'],
])('%s is %s', (code, expected) => {
  const error = Object.assign(new Error('x'), { code });
  expect(readProblem(error, 'a.txt')).toMatchObject({
    ok: false,
    error: { code: expected, message: expect.stringContaining('a.txt') },
  });
});
