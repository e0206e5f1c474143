import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { evidencePath, idOfFolderName, placeOf } from '../store/library-paths.ts';

/** Where the main process finds what it hands to other programs. The library itself may be busy in its worker. */

/** The folder of an article, among the articles or in the trash. Null when there is none. */
export async function articleFolder(library: string, id: string): Promise<string | null> {
  for (const trashed of [false, true]) {
    const { path } = placeOf(id, '', trashed);
    const names = await readdir(join(library, path)).catch(() => []);
    const name = names.find((candidate) => idOfFolderName(candidate) === id);
    if (name !== undefined) return join(library, path, name);
  }
  return null;
}

/** The original in an article's folder, where it is a sort that other programs only show; else null. */
export async function originalIn(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const name = names.find((candidate) => /^original\.(?:pdf|epub|docx)$/.test(candidate));
  return name === undefined ? null : join(folder, name);
}

/** A file that was kept as evidence in an article's folder. */
export function evidenceIn(folder: string, file: string): string {
  return join(evidencePath(folder, file));
}
