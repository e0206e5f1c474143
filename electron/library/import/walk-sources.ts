import { type Dirent, promises as fs } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Job } from '../library.ts';
import { readProblem } from './read-problem.ts';
import { extensionOf } from './sniff-media-type.ts';
import type { WalkedSource } from './source.ts';

/** What saved pages leave beside them; never an article. */
const RESOURCES = new Set(
  'css js mjs map json xml png jpg jpeg gif webp avif svg ico bmp tif tiff woff woff2 ttf otf eot mp3 mp4 m4a webm ogg wav mov avi db ini log lock tmp'.split(
    ' ',
  ),
);

/**
 * Files as they are, folders with all below them in the order of their names. Hidden files and what a page needs to
 * be shown are passed over, libraries too. Symbolic links inside a folder are not followed: those that lead out of it or
 * nowhere are told as such, the others lead to what is walked anyway. Nothing is read: a walk over many thousands stays small. Ends early
 * on an abort.
 */
export async function* walkSources(paths: readonly string[], job: Job = {}): AsyncGenerator<WalkedSource> {
  for (const path of paths) {
    if (job.signal?.aborted) return;
    const absolute = resolve(path);
    const kind = await kindOf(absolute);
    if (kind === 'folder') yield* walkFolder(absolute, path, absolute, job);
    else yield { path: absolute, label: path, problem: null };
  }
}

/** `root`: the folder that the walk began in. */
async function* walkFolder(folder: string, label: string, root: string, job: Job): AsyncGenerator<WalkedSource> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, label, problem: readProblem(error, label).error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (job.signal?.aborted) return;
    if (entry.name.startsWith('.') || belongsToPage(entry.name, names)) continue;
    const [path, own] = [join(folder, entry.name), join(label, entry.name)];
    const isResource = RESOURCES.has(extensionOf(entry.name));
    if (entry.isDirectory() && !(await isLibrary(path))) yield* walkFolder(path, own, root, job);
    else if (entry.isFile() && !isResource) yield { path, label: own, problem: null };
    else if (!isResource) {
      const message = await whyNot(entry, path, root);
      if (message !== null) yield { path, label: own, problem: { code: 'unsupported', message } };
    }
  }
}

/** The folder that browsers put beside a page they save: the frames in it are pages too, of advertisements. */
function belongsToPage(name: string, names: ReadonlySet<string>): boolean {
  const stem = /^(.+)(?:_files|-Dateien|_fichiers|_archivos|_file|_bestanden|-filer)$/i.exec(name)?.[1];
  return stem !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(stem + ending));
}

/** What lies in a library has been imported. */
async function isLibrary(folder: string): Promise<boolean> {
  try {
    await Promise.all(['library.json', 'articles'].map((name) => fs.access(join(folder, name))));
    return true;
  } catch {
    return false;
  }
}

/** A path that is not there is a source too: reading it says so. */
async function kindOf(path: string): Promise<'folder' | 'file'> {
  try {
    return (await fs.stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}

/** What is no file and no folder says why it is passed over; a link to what is walked anyway says nothing. */
async function whyNot(entry: Dirent, path: string, root: string): Promise<string | null> {
  if (entry.isDirectory()) return null;
  if (!entry.isSymbolicLink()) return `“${entry.name}” is no file, but a way for programs to talk to each other.`;
  try {
    const [target, inside] = await Promise.all([fs.realpath(path), fs.realpath(root)]);
    if (target === inside || target.startsWith(inside + sep)) return null;
    return `“${entry.name}” is a link that leads out of the folder, and was not followed. Import what it leads to by itself.`;
  } catch {
    return `“${entry.name}” is a link that leads nowhere.`;
  }
}
