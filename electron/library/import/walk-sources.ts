import { type Dirent, promises as fs } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Job } from '../library.ts';
import { readProblem, unknownKind } from './read-problem.ts';
import { isImported } from './sniff-media-type.ts';
import type { WalkedSource } from './source.ts';

/** What systems keep in folders for themselves, and programs while they work. */
const OF_THE_SYSTEM = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*)$/i;

/**
 * Files as they are, folders with all below them in the order of their names. Hidden files, the system's own and the folder
 * that belongs to a saved page are passed over, libraries too; files of kinds that Stet does not import are told as left out.
 * Symbolic links inside a folder are not followed: those that lead out of it or nowhere are told as such, the others lead to
 * what is walked anyway. Nothing is read: a walk over many thousands stays small. Ends early on an abort.
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
    if (entry.name.startsWith('.') || OF_THE_SYSTEM.test(entry.name) || belongsToPage(entry.name, names)) continue;
    const [path, own] = [join(folder, entry.name), join(label, entry.name)];
    if (entry.isDirectory() && !(await isLibrary(path))) yield* walkFolder(path, own, root, job);
    else if (entry.isFile() && isImported(entry.name)) yield { path, label: own, problem: null };
    else if (entry.isFile()) yield { path, label: own, problem: unknownKind(entry.name).error, leftOut: true };
    else if (isImported(entry.name)) {
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
