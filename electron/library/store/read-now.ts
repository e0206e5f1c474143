import { closeSync, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type LibraryFolder, READ_ONLY } from './folder-access.ts';
import { isPlainFileName } from './library-paths.ts';
import { isSystemError } from './problems.ts';

/** A folder of the library whose small files are read one after another without waiting. */
export interface FolderNow {
  names: string[];
  /** Null when the file is not there or cannot be read; links are not followed. */
  read(name: string): Buffer | null;
}

/**
 * Synchronous, for work on thousands of small files: with promises each costs several times as much, most of it waiting.
 * Null when the folder cannot be listed or a link leads out of the library.
 */
export function openNow(folder: LibraryFolder, path: string): FolderNow | null {
  return orNull(() => {
    const inside = realpathSync.native(join(folder.root, path));
    if (!inside.startsWith(folder.root + sep)) return null;
    return { names: readdirSync(inside), read: (name) => orNull(() => readFile(inside, name)) };
  });
}

/** Larger files are not read so: everything else would wait. 32 MB. */
const MAX_BYTES = 32 * 1024 * 1024;

/** A file in that folder, whose links have been resolved. Null also for what is no plain file; throws the system's error. */
export function readFile(folder: string, name: string): Buffer | null {
  if (!isPlainFileName(name)) return null;
  const handle = openSync(join(folder, name), READ_ONLY);
  try {
    const stat = fstatSync(handle);
    return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(handle) : null;
  } finally {
    closeSync(handle);
  }
}

function orNull<T>(work: () => T | null): T | null {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
