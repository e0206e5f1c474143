import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import * as z from 'zod';

/** Bytes that are summed up at a time: a millisecond's work. */
const SLICE = 1024 * 1024;

const sealSchema = z.object({ crc32: z.number(), size: z.number(), mtimeMs: z.number() });
type Seal = z.infer<typeof sealSchema>;

/**
 * SQLite notices when the structure of its file is damaged, not when a letter in it is. So the file is sealed with a checksum when
 * it is closed in order, and compared when it is opened again. The seal is taken away meanwhile: what a process leaves that
 * was killed has none, and is as sound as SQLite's log makes it.
 */
export class IndexSeal {
  readonly #path: string;
  readonly #seal: Seal | null;
  #broken = false;
  #handle: FileHandle | null = null;

  /** Takes the seal off the index at that path. Call it before the index is opened. */
  constructor(path: string) {
    this.#path = path;
    this.#seal = readSeal(path);
    rmSync(sealOf(path), { force: true });
    // A file that was closed in order has no log beside it; whatever lies there is not its own.
    if (this.#seal) for (const suffix of ['-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
  }

  /** Whether the file is as it was sealed, also when it never was. Until this resolves nothing may be written into the file. */
  async isIntact(isClosed: () => boolean): Promise<boolean> {
    if (!this.#seal) return true;
    // Kept open until the index is closed: to close a file gives up the locks that SQLite holds on it.
    this.#handle ??= await open(this.#path, 'r').catch(() => null);
    const sum = this.#handle && (await sumOf(this.#handle, isClosed));
    if (isClosed()) return true;
    this.#broken = sum?.crc32 !== this.#seal.crc32 || sum.size !== this.#seal.size;
    return !this.#broken;
  }

  /** Seals the index again. Call it when the index has been closed. */
  async put(): Promise<void> {
    await this.#handle?.close().catch(() => undefined);
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
