import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLibraryPath } from '../../../../shared/exchange/archive.ts';
import { isTemporary } from '../../store/atomic-write.ts';

/** Names of the files of the library as a whole, with the copies that sync programs have made of them. */
export async function filesOfRoot(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !isTemporary(entry.name) && isLibraryPath(entry.name));
  return files.map(({ name }) => name).sort();
}

/**
 * Paths of all the files below a folder of the library, relative to the library, article.json before the texts that it names:
 * those are never rewritten, so that what is copied while somebody works still fits together. Links are not followed.
 */
export async function* filesBelow(root: string, folder: string): AsyncIterable<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile() && !isTemporary(entry.name) && isLibraryPath(path)) yield path;
    const inside = folder !== '' || entry.name === 'articles' || entry.name === 'trash';
    if (entry.isDirectory() && inside) yield* filesBelow(root, path);
  }
}
