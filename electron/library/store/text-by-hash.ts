import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LibraryFolder, readInside } from './folder-access.ts';
import { conflictSides } from './git-conflict.ts';
import type { ArticlePlace } from './library-paths.ts';
import { sha256 } from './sha256.ts';

/** The bytes with that SHA-256: the file's own, or those of one of the sides that Git has left in it. Null for others. */
export function bytesWithHash(bytes: Buffer, hash: string): Buffer | null {
  if (sha256(bytes) === hash) return bytes;
  const sides = conflictSides(bytes.toString('utf8')) ?? [];
  return sides.map((side) => Buffer.from(side)).find((side) => sha256(side) === hash) ?? null;
}

/** A text or what was taken out of one, by its SHA-256, whatever a sync program or Git has made of its name. */
export async function textWithHash(folder: LibraryFolder, place: ArticlePlace, hash: string): Promise<Buffer | null> {
  const names = await readdir(join(folder.root, place.path)).catch(() => []);
  for (const name of names.filter((one) => /^(?:content|removals).*\.json$/.test(one))) {
    const bytes = await readInside(folder, `${place.path}/${name}`);
    const found = bytes.ok ? bytesWithHash(bytes.value, hash) : null;
    if (found) return found;
  }
  return null;
}
