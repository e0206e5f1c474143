import { dirname } from 'node:path';
import { ok, type Result } from '../../../shared/model/result.ts';
import { renameRetrying, syncFolder } from './atomic-write.ts';
import { type LibraryFolder, makeInside, resolveInside } from './folder-access.ts';

/**
 * Moves a folder or a file within the library, as a whole and durably; both paths are relative to it. What it holds must have
 * been synced. Rejects with the system's error.
 */
export async function moveInside(folder: LibraryFolder, from: string, to: string): Promise<Result<void>> {
  const touched = await renameInside(folder, from, to);
  if (!touched.ok) return touched;
  for (const path of touched.value) await syncFolder(path);
  return ok(undefined);
}

/** The same, but durable only when the folders it answers have been synced, in that order: many moves can share this. */
export async function renameInside(folder: LibraryFolder, from: string, to: string): Promise<Result<string[]>> {
  const source = await resolveInside(folder, from);
  if (!source.ok) return source;
  const parent = await makeInside(folder, dirname(to));
  if (!parent.ok) return parent;
  const target = await resolveInside(folder, to);
  if (!target.ok) return target;
  await renameRetrying(source.value, target.value);
  // The folder above may be new as well, or made by a process that did not live to sync it.
  return ok([parent.value, dirname(parent.value), dirname(source.value)]);
}
