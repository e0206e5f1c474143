import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, type Result } from '../../../shared/model/result.ts';
import { renameRetrying, syncFolder } from './atomic-write.ts';
import { type LibraryFolder, resolveInside } from './folder-access.ts';

/**
 * Moves a folder within the library, as a whole and durably; both paths are relative to it. What the folder holds must have
 * been synced. Rejects with the system's error.
 */
export async function moveFolder(folder: LibraryFolder, from: string, to: string): Promise<Result<void>> {
  const source = await resolveInside(folder, from);
  if (!source.ok) return source;
  const parent = join(folder.root, dirname(to));
  await mkdir(parent, { recursive: true });
  const target = await resolveInside(folder, to);
  if (!target.ok) return target;
  await renameRetrying(source.value, target.value);
  await syncFolder(parent);
  // The folder above may be new as well, or made by a process that did not live to sync it.
  await syncFolder(dirname(parent));
  await syncFolder(dirname(source.value));
  return ok(undefined);
}
