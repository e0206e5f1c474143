import { expect, it } from 'vitest';
import { sourcesOf } from '../../../../renderer/library/import/dropped.ts';

const file = (name: string) => new File(['words'], name);

const fileEntry = (name: string) =>
  ({ isFile: true, isDirectory: false, name, file: (done: (f: File) => void) => done(file(name)) }) as unknown;

/** Answers its children in two batches, as browsers do with many. */
function folderEntry(name: string, children: unknown[]): unknown {
  return {
    isFile: false,
    isDirectory: true,
    name,
    createReader() {
      const batches = [children.slice(0, 1), children.slice(1), []];
      return { readEntries: (done: (entries: unknown[]) => void) => done(batches.shift() ?? []) };
    },
  };
}

const item = (name: string, entry: unknown) =>
  ({ kind: 'file', getAsFile: () => file(name), webkitGetAsEntry: () => entry }) as unknown as DataTransferItem;

const told = (names: Record<string, string>) => async (files: File[]) => files.map(({ name }) => names[name] ?? '');

it('takes paths where they are told', async () => {
  const items = [item('a.txt', fileEntry('a.txt')), item('folder', folderEntry('folder', []))];
  const found = await sourcesOf(items, told({ 'a.txt': '/x/a.txt', folder: '/x/folder' }));
  expect(found).toEqual({ paths: ['/x/a.txt', '/x/folder'], lost: [] });
});

it('walks a folder without a path, by name and without hidden files', async () => {
  const inner = folderEntry('inner', [fileEntry('c.md')]);
  const items = [item('folder', folderEntry('folder', [fileEntry('z.txt'), fileEntry('.hidden'), inner]))];
  const found = await sourcesOf(items, told({ 'c.md': '/t/c.md', 'z.txt': '/t/z.txt', '.hidden': '/t/.hidden' }));
  expect(found).toEqual({ paths: ['/t/c.md', '/t/z.txt'], lost: [] });
});

it('names what could not be reached', async () => {
  expect(await sourcesOf([item('gone.txt', fileEntry('gone.txt'))], told({}))).toEqual({
    paths: [],
    lost: ['gone.txt'],
  });
});
