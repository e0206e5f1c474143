import { randomBytes } from 'node:crypto';
import { type BigIntStats, fstatSync } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSystemError } from './problems.ts';

/** Virus scanners and sync clients hold files open for a moment: waits between the tries, in milliseconds. */
const RETRY_WAITS = [5, 10, 20, 40, 80, 160, 320, 640];
const RETRIED = new Set(['EPERM', 'EACCES', 'EBUSY']);

const temporaryName = /^\.[^/]+\.[0-9a-f]{12}\.tmp$/;

/** True for the names `writeAtomic` gives to files under way; one that outlived its writer can be deleted. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}

/**
 * Replaces the file as a whole or leaves it as it was. When the promise resolves, the new content survives a power
 * cut: written to a file beside it, synced, renamed, and the folder synced. Rejects with the system's error. Answers the
 * new file's state as it was before the rename, when no other program could have changed it.
 */
export async function writeAtomic(path: string, data: string | Uint8Array): Promise<BigIntStats> {
  const written = await replaceFile(path, data, () => true);
  await syncFolder(dirname(path));
  return written;
}

/** The file is no longer what the new content was made from. */
export class ChangedMeanwhile extends Error {}

/**
 * The same without the sync of the folder, so that a power cut may bring the old file back. `isStill` is asked at the last moment;
 * when it says no, nothing is replaced and the promise rejects with ChangedMeanwhile.
 */
export async function replaceFile(
  path: string,
  data: string | Uint8Array,
  isStill: () => boolean,
): Promise<BigIntStats> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const written = await writeSynced(temporary, data);
    if (!isStill()) throw new ChangedMeanwhile();
    await renameRetrying(temporary, path);
    return written;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Writes a file that must not exist yet and syncs it. The entry in its folder is not synced. */
export async function writeSynced(path: string, data: string | Uint8Array): Promise<BigIntStats> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
    return fstatSync(handle.fd, { bigint: true });
  } finally {
    await handle.close();
  }
}

/** Syncs a file that was written before. */
export async function syncFile(path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function renameRetrying(from: string, to: string): Promise<void> {
  for (const wait of process.platform === 'win32' ? RETRY_WAITS : RETRY_WAITS.slice(0, 3)) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isSystemError(error) || !RETRIED.has(error.code)) throw error;
      await sleep(wait);
    }
  }
  await rename(from, to);
}

/** Makes renames in a folder durable. Windows cannot open folders and needs no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot sync a folder; they keep renames in order by themselves.
    if (!isSystemError(error) || !['EINVAL', 'ENOTSUP'].includes(error.code)) throw error;
  } finally {
    await handle.close();
  }
}
