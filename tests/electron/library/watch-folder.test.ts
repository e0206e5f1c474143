import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleFiles, FolderWatch } from '../../../electron/library/watch-folder.ts';

let folder = '';
let watch: FolderWatch | null = null;
const taken: string[] = [];
const presence: boolean[] = [];
const known = new Map<string, string>();

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'stet-watch-'));
  taken.length = 0;
  presence.length = 0;
  known.clear();
});
afterEach(async () => {
  await watch?.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

function start(take: (paths: string[]) => boolean = () => true): void {
  watch = new FolderWatch({
    folder,
    known,
    take: async (paths) => {
      taken.push(...paths.map((path) => path.slice(folder.length + 1)));
      return take(paths);
    },
    onPresence: (there) => presence.push(there),
    interval: 40,
    settle: 40,
  });
  watch.start();
}

const write = (name: string, text = name) => fs.writeFile(join(folder, name), text);
const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

test('takes what appears, once, and again when it has changed', async () => {
  start();
  await write('a.txt');
  await expect.poll(() => taken).toEqual(['a.txt']);
  await rest();
  expect(taken).toEqual(['a.txt']);
  await write('a.txt', 'other words');
  await expect.poll(() => taken).toEqual(['a.txt', 'a.txt']);
});

test('waits until a file stays as it is', async () => {
  start();
  for (let part = 1; part <= 8; part++) {
    await write('slow.txt', 'word '.repeat(part));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  // Whatever it was taken for on the way, it is taken as it is in the end.
  await expect.poll(() => known.get('slow.txt')).toMatch(/:40$/);
});

test('passes over what is no article, is under way, is empty, hidden, a link or a library', async () => {
  await write('page.pdf');
  await write('page.pdf.part');
  await write('other.html.crdownload');
  await write('~$draft.docx');
  await write('.hidden.txt');
  await write('empty.txt', '');
  await write('song.mp3');
  await fs.mkdir(join(folder, 'safari.html.download'));
  await write('safari.html.download/safari.html');
  await fs.mkdir(join(folder, 'Library', 'articles'), { recursive: true });
  await write('Library/library.json', '{}');
  await write('Library/articles/original.txt');
  await write('saved.html');
  await fs.mkdir(join(folder, 'saved_files'));
  await write('saved_files/frame.html');
  await fs.symlink(join(folder, 'saved.html'), join(folder, 'link.html'));
  expect([...(await articleFiles(folder)).keys()]).toEqual(['saved.html']);
});

test('a folder that vanishes is told once and taken up again when it is back', async () => {
  start();
  const away = `${folder}-away`;
  await write('before.txt');
  await expect.poll(() => taken).toEqual(['before.txt']);
  await fs.rename(folder, away);
  await expect.poll(() => presence).toEqual([false]);
  await fs.writeFile(join(away, 'after.txt'), 'after');
  await rest();
  expect(presence).toEqual([false]);
  await fs.rename(away, folder);
  await expect.poll(() => taken).toEqual(['before.txt', 'after.txt']);
  expect(presence).toEqual([false, true]);
});

test('what was not taken is offered again, but not for ever', async () => {
  start(() => false);
  await write('bad.txt');
  await expect.poll(() => known.has('bad.txt')).toBe(true);
  await rest();
  expect(taken).toEqual(['bad.txt', 'bad.txt', 'bad.txt']);
});
