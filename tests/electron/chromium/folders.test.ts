import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { listFolder, lookAt, makeFolder } from '../../../electron/chromium/folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-folders-'));
for (const name of ['b', 'a']) mkdirSync(join(folder, name));
for (const name of ['file10.txt', 'file9.txt', '.hidden']) writeFileSync(join(folder, name), '');
symlinkSync(join(folder, 'a'), join(folder, 'link'));

it('lists folders first, by name and number, without what is hidden', async () => {
  const view = await listFolder(folder);
  expect(view.entries.map(({ name, isFolder }) => `${name}${isFolder ? '/' : ''}`)).toEqual([
    'a/',
    'b/',
    'link/',
    'file9.txt',
    'file10.txt',
  ]);
  expect(view.parent).toBe(dirname(folder));
  expect((await listFolder('/')).parent).toBeNull();
});

it('says why a folder cannot be shown', async () => {
  expect((await listFolder(join(folder, 'none'))).problem).toContain('it is not there');
  expect((await listFolder(join(folder, 'file9.txt'))).problem).toContain('not a folder');
});

it('looks at a typed path', async () => {
  expect(await lookAt('a', folder)).toEqual({ path: join(folder, 'a'), kind: 'folder' });
  expect((await lookAt('file9.txt', folder)).kind).toBe('file');
  expect((await lookAt('none', folder)).kind).toBe('nothing');
  expect((await lookAt('~', folder)).kind).toBe('folder');
});

it('makes a folder, and only in the folder shown', async () => {
  expect(await makeFolder(folder, 'new')).toEqual({ path: join(folder, 'new') });
  expect(await makeFolder(folder, 'new')).toHaveProperty('problem');
  expect(await makeFolder(folder, '../beside')).toHaveProperty('problem');
  expect(await makeFolder(folder, 'deep/er')).toHaveProperty('problem');
  expect(existsSync(join(folder, '..', 'beside'))).toBe(false);
});
