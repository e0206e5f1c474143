import { mkdir, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, parse, resolve, sep } from 'node:path';
import type { FolderView } from './wire.ts';

/** Lists a folder for the file dialog: folders first, by name, without what is hidden. */
export async function listFolder(path: string): Promise<FolderView> {
  const folder = resolve(path.replace(/^~(?=$|[\\/])/, homedir()));
  const parent = folder === parse(folder).root ? null : dirname(folder);
  const view: FolderView = { folder, parent, separator: sep, entries: [], problem: null };
  try {
    const found = await readdir(folder, { withFileTypes: true });
    for (const entry of found) {
      if (entry.name.startsWith('.')) continue;
      const entryPath = join(folder, entry.name);
      const isFolder = entry.isSymbolicLink() ? await pointsToFolder(entryPath) : entry.isDirectory();
      view.entries.push({ name: entry.name, path: entryPath, isFolder });
    }
  } catch (error) {
    view.problem = `This folder cannot be shown: ${reason(error)}.`;
  }
  view.entries.sort(
    (a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
  return view;
}

/** What a typed path is. */
export async function lookAt(
  path: string,
  base: string,
): Promise<{ path: string; kind: 'file' | 'folder' | 'nothing' }> {
  const full = resolve(base, path.replace(/^~(?=$|[\\/])/, homedir()));
  try {
    return { path: full, kind: (await stat(full)).isDirectory() ? 'folder' : 'file' };
  } catch {
    return { path: full, kind: 'nothing' };
  }
}

/** Makes a folder; answers its path or a sentence. */
export async function makeFolder(parent: string, name: string): Promise<{ path: string } | { problem: string }> {
  const path = resolve(parent, name);
  if (dirname(path) !== resolve(parent)) return { problem: 'A folder name cannot hold a slash.' };
  try {
    await mkdir(path);
    return { path };
  } catch (error) {
    return { problem: `The folder could not be made: ${reason(error)}.` };
  }
}

async function pointsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read or write it';
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'ENOTDIR') return 'it is not a folder';
  if (code === 'EEXIST') return 'something of that name is there already';
  return code ?? 'unknown reason';
}
