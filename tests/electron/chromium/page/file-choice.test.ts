import { expect, it } from 'vitest';
import { type Choice, decide, type Outcome } from '../../../../electron/chromium/page/file-choice.ts';
import type { FileDialogView } from '../../../../electron/chromium/wire.ts';

const disk: Record<string, 'file' | 'folder'> = { '/home/a.txt': 'file', '/home/sub': 'folder', '/home': 'folder' };
const lookAt = async (path: string, base: string) => {
  const full = path.startsWith('/') ? path : `${base}/${path}`;
  return { path: full, kind: disk[full] ?? ('nothing' as const) };
};
const file = { name: 'a.txt', path: '/home/a.txt', isFolder: false };
const sub = { name: 'sub', path: '/home/sub', isFolder: true };

function view(change: Partial<FileDialogView>): FileDialogView {
  const base = { kind: 'open', title: '', button: '', folder: '/home', name: '', extensions: [] } as const;
  return { ...base, extensions: [], files: true, folders: false, multiple: false, ...change };
}
const openFile = view({});
const openFolder = view({ files: false, folders: true });
const saveFile = view({ kind: 'save' });

it.each<[string, FileDialogView, Partial<Choice>, Outcome | 'problem']>([
  ['the files selected', openFile, { entries: [file] }, { paths: ['/home/a.txt'] }],
  ['a typed file', openFile, { typed: '/home/a.txt' }, { paths: ['/home/a.txt'] }],
  ['a typed relative file', openFile, { typed: 'a.txt' }, { paths: ['/home/a.txt'] }],
  ['a typed folder is shown', openFile, { typed: '/home/sub' }, { go: '/home/sub' }],
  ['a selected folder is shown', openFile, { entries: [sub] }, { go: '/home/sub' }],
  ['nothing there', openFile, { typed: '/home/b.txt' }, 'problem'],
  ['nothing selected', openFile, {}, 'problem'],
  ['the folder shown', openFolder, {}, { paths: ['/home'] }],
  ['the folder selected', openFolder, { entries: [sub] }, { paths: ['/home/sub'] }],
  ['a typed folder', openFolder, { typed: '/home/sub' }, { paths: ['/home/sub'] }],
  ['a folder to be made', openFolder, { typed: '/home/new' }, { paths: ['/home/new'] }],
  ['no file for a folder', openFolder, { typed: '/home/a.txt' }, 'problem'],
  ['a new file', saveFile, { name: 'b.txt' }, { paths: ['/home/b.txt'] }],
  ['a typed new file', saveFile, { typed: '/home/b.txt' }, { paths: ['/home/b.txt'] }],
  [
    'a file that is there, warned about',
    saveFile,
    { name: 'a.txt', warned: '/home/a.txt' },
    { paths: ['/home/a.txt'] },
  ],
  ['a folder for a name', saveFile, { name: 'sub' }, { go: '/home/sub' }],
  ['no name', saveFile, {}, 'problem'],
])('answers %s', async (_name, shown, change, expected) => {
  const choice: Choice = {
    view: shown,
    folder: '/home',
    typed: '/home',
    name: '',
    entries: [],
    warned: null,
    ...change,
  };
  const outcome = await decide(choice, lookAt);
  if (expected === 'problem') expect(Object.keys(outcome)).toEqual(['problem']);
  else expect(outcome).toEqual(expected);
});

it('warns before a file is replaced', async () => {
  const choice: Choice = { view: saveFile, folder: '/home', typed: '/home', name: 'a.txt', entries: [], warned: null };
  expect(await decide(choice, lookAt)).toMatchObject({ warned: '/home/a.txt' });
});
