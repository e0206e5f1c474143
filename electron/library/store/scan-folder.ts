import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from './atomic-write.ts';
import { isConflictCopy } from './conflict-copies.ts';
import type { LibraryFolder } from './folder-access.ts';
import { type ArticlePlace, idOfFolderName, isPlainFileName } from './library-paths.ts';
import { isSystemError } from './problems.ts';

export interface FoundFolder {
  found: ArticlePlace[];
  /** Sentences about what stands there and is no article. */
  warnings: string[];
}

/** The folders that hold articles, relative to the library. `complete` is false when some could not be listed. */
export function articleFolders(folder: LibraryFolder): { paths: string[]; complete: boolean } {
  try {
    if (!isFolder(folder, 'articles')) return { paths: ['trash'], complete: false };
    const shards = readdirSync(join(folder.root, 'articles'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
      .map((entry) => `articles/${entry.name}`);
    return { paths: [...shards.sort(), 'trash'], complete: true };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { paths: ['trash'], complete: false };
  }
}

/** False for a link as well: what lies behind one is none of ours. */
function isFolder(folder: LibraryFolder, path: string): boolean {
  return lstatSync(join(folder.root, path)).isDirectory();
}

/**
 * The articles of one such folder, by their names; null when it cannot be listed. Synchronous on purpose: a hundred thousand small calls
 * are several times faster so, and the caller rests between folders.
 */
export function scanFolder(folder: LibraryFolder, path: string): FoundFolder | null {
  const result: FoundFolder = { found: [], warnings: [] };
  try {
    if (!isFolder(folder, path)) return null;
    for (const entry of readdirSync(join(folder.root, path), { withFileTypes: true })) {
      const id = idOfFolderName(entry.name);
      if (id === null) continue;
      if (entry.isDirectory()) result.found.push({ id, path: `${path}/${entry.name}`, trashed: path === 'trash' });
      else result.warnings.push(`${path}/${entry.name} is not a folder (a link?) and was left alone.`);
    }
    return result;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'ENOENT' && path === 'trash' ? result : null;
  }
}

/** The same of all of them. What could not be listed comes as null, with its path: nothing is known of what lies there. */
export function* scanFolders(folder: LibraryFolder): Iterable<{ path: string; scanned: FoundFolder | null }> {
  const { paths, complete } = articleFolders(folder);
  if (!complete) yield { path: 'articles', scanned: null };
  for (const path of paths) yield { path, scanned: scanFolder(folder, path) };
}

/**
 * Changes whenever one of the article's files does: saving by rename touches the folder's time, editing in place the file's.
 * `text` names the file with the text that is read.
 */
export function stampOf(folder: LibraryFolder, place: Pick<ArticlePlace, 'path'>, text?: string): string {
  const at = `${folder.root}/${place.path}`;
  const stamp = `${stampOfFile(at)} ${stampOfFile(`${at}/article.json`)} ${stampOfFile(`${at}/annotations.jsonl`)}`;
  return text === undefined ? stamp : withText(folder, place, stamp, text);
}

/** A stamp that was taken before it was known which file holds the text. */
export function withText(
  folder: LibraryFolder,
  place: Pick<ArticlePlace, 'path'>,
  stamp: string,
  text: string,
): string {
  return `${stamp} ${text}=${stampOfFile(`${folder.root}/${place.path}/${text}`)}`;
}

/** Which of an article's files have been written. */
export interface FilesWritten {
  article: boolean;
  annotations: boolean;
  text: boolean;
}

/** In which files two stamps differ, whatever else lies in the folder; null where in none. Texts under other names are not compared. */
export function filesWritten(a: string, b: string): FilesWritten | null {
  const [one, other] = [a, b].map((stamp) => stamp.split(' '));
  const article = one?.[1] !== other?.[1];
  const annotations = one?.[2] !== other?.[2];
  const text = textOfStamp(a) === textOfStamp(b) && one?.[3] !== other?.[3];
  return article || annotations || text ? { article, annotations, text } : null;
}

/** The file with the text, in a stamp that names it. */
export function textOfStamp(stamp: string | undefined): string | undefined {
  if (!stamp) return undefined;
  const end = stamp.lastIndexOf('=');
  const text = stamp.slice(stamp.lastIndexOf(' ') + 1, Math.max(end, 0));
  return isPlainFileName(text) ? text : undefined;
}

/** Differs whenever the file has been written. */
export function stampOfFile(path: string): string {
  let stat: Stats | undefined;
  try {
    stat = lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return stat ? `${stat.mtimeMs}:${stat.isDirectory() ? 0 : stat.size}` : '-';
}

/**
 * Changes whenever a file of the whole library does, or a copy of it that a sync program has left; null while the folder cannot be
 * listed.
 */
export function stampOfVersions({ root }: LibraryFolder, name: string): string | null {
  let names: string[];
  try {
    names = readdirSync(root).filter((other) => other === name || isConflictCopy(other, name));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
  return names.map((each) => `${each} ${stampOfFile(join(root, each))}`).join();
}

/** True where a write is under way or was cut short. */
export function hasTemporaries(folder: LibraryFolder, path: string): boolean {
  try {
    return readdirSync(join(folder.root, path)).some(isTemporary);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** Deletes temporary files of writes that a crash cut short. Nothing may be writing to that folder meanwhile. */
export async function sweepTemporaries(folder: LibraryFolder, path: string): Promise<void> {
  try {
    for (const name of readdirSync(join(folder.root, path))) {
      if (isTemporary(name)) await unlink(join(folder.root, path, name));
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
