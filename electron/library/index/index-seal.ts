import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { sqliteFiles } from '../search/sqlite-files.ts';

/** Bytes that are summed up at a time: a millisecond's work. */
const SLICE = 1024 * 1024;

const sealSchema = z.object({ crc32: z.number(), size: z.number(), mtimeMs: z.number() });
type Seal = z.infer<typeof sealSchema>;

/**
 * SQLite notices when the structure of its file is damaged, not when a letter in it is. So the file is sealed with a checksum when
 * it is closed in order, and compared when it is opened again. The seal is taken away meanwhile: what a process leaves that
 * was killed has none, and is as sound as SQLite's log makes it.
 *
 * Where a mark lies beside it, it is not: then much was being written without waiting for the disk, and a power cut may have left
 * anything. Such a file is thrown away.
 */
export class IndexSeal {
  readonly #path: string;
  readonly #seal: Seal | null;
  #broken = false;
  /** Kept open until the index is closed: to close a file gives up the locks that SQLite holds on it. */
  readonly #handles: FileHandle[] = [];

  /** Takes the seal off the index at that path. Call it before the index is opened. */
  constructor(path: string) {
    this.#path = path;
    throwAwayUnsynced(path);
    this.#seal = readSeal(path);
    rmSync(sealOf(path), { force: true });
    // A file that was closed in order has no log beside it; whatever lies there is not its own.
    if (this.#seal) for (const log of sqliteFiles(path).slice(1)) rmSync(log, { force: true });
  }

  /** Whether the file is as it was sealed, also when it never was. Until this resolves nothing may be written into the file. */
  async isIntact(isClosed: () => boolean): Promise<boolean> {
    if (!this.#seal) return true;
    const handle = await this.#open('r');
    const sum = handle && (await sumOf(handle, isClosed));
    if (isClosed()) return true;
    this.#broken = sum?.crc32 !== this.#seal.crc32 || sum.size !== this.#seal.size;
    return !this.#broken;
  }

  /** Call it before the index is written without syncing. False when the mark cannot be made to stay: then that must not be done. */
  mark(): boolean {
    try {
      writeFileSync(markOf(this.#path), '');
      syncNow(markOf(this.#path), 'r+');
      syncFolderOf(this.#path);
      return true;
    } catch {
      rmSync(markOf(this.#path), { force: true });
      return false;
    }
  }

  /**
   * Call it when each write is synced again: syncs what was written until then, and takes the mark away. Where that fails the mark
   * stays, and the index is made anew next time.
   */
  async unmark(): Promise<void> {
    const files = [await this.#open('r+'), await this.#open('r+', '-wal')];
    try {
      for (const file of files) await file?.sync();
      if (files[0]) rmSync(markOf(this.#path), { force: true });
    } catch {}
  }

  async #open(flags: string, suffix = ''): Promise<FileHandle | null> {
    const handle = await open(this.#path + suffix, flags).catch(() => null);
    if (handle) this.#handles.push(handle);
    return handle;
  }

  /** Call it when the index has been closed to be made anew: its place on the disk is given back. */
  async letGo(): Promise<void> {
    for (const handle of this.#handles.splice(0)) await handle.close().catch(() => undefined);
  }

  /** Seals the index again. Call it when the index has been closed. */
  async put(): Promise<void> {
    await this.letGo();
    if (existsSync(markOf(this.#path))) return;
    const stat = statSync(this.#path, { throwIfNoEntry: false });
    const hasLog = statSync(`${this.#path}-wal`, { throwIfNoEntry: false }) !== undefined;
    if (!stat?.isFile() || hasLog) return;
    const { size, mtimeMs } = stat;
    const isSame = !this.#broken && this.#seal?.size === size && this.#seal.mtimeMs === mtimeMs;
    const sum = isSame ? this.#seal : await sumOfFile(this.#path);
    if (sum) writeFileSync(sealOf(this.#path), JSON.stringify({ crc32: sum.crc32, size, mtimeMs } satisfies Seal));
  }
}

export function sealOf(path: string): string {
  return `${path}.seal`;
}

export function markOf(path: string): string {
  return `${path}.unsynced`;
}

/** Of an index with a mark nothing is kept. The mark goes last, and only when it is sure that what it warns of does not come back. */
export function throwAwayUnsynced(path: string): void {
  if (!existsSync(markOf(path))) return;
  for (const file of sqliteFiles(path)) rmSync(file, { force: true, recursive: true });
  syncFolderOf(path);
  rmSync(markOf(path), { force: true });
}

/** Windows cannot sync a folder and needs no such call, nor do some network file systems. */
function syncFolderOf(path: string): void {
  if (process.platform === 'win32') return;
  try {
    syncNow(dirname(path), 'r');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
      throw error;
  }
}

function syncNow(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function readSeal(path: string): Seal | null {
  try {
    return sealSchema.parse(JSON.parse(readFileSync(sealOf(path), 'utf8')));
  } catch {
    return null;
  }
}

async function sumOfFile(path: string): Promise<{ crc32: number; size: number } | null> {
  const handle = await open(path, 'r').catch(() => null);
  try {
    return handle && (await sumOf(handle, () => false));
  } finally {
    await handle?.close();
  }
}

async function sumOf(handle: FileHandle, isClosed: () => boolean): Promise<{ crc32: number; size: number } | null> {
  // Loaded when there is something to sum up: after the first rows.
  const { crc32 } = await import('node:zlib');
  const buffer = Buffer.allocUnsafe(SLICE);
  let sum = { crc32: 0, size: 0 };
  while (!isClosed()) {
    const read = await handle.read(buffer, 0, SLICE, sum.size).catch(() => null);
    if (!read) return null;
    if (read.bytesRead === 0) return sum;
    sum = { crc32: crc32(buffer.subarray(0, read.bytesRead), sum.crc32), size: sum.size + read.bytesRead };
  }
  return null;
}
