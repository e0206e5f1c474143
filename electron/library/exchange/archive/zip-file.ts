import { type FileHandle, open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_BYTES } from '../../store/folder-access.ts';

/** A directory of half a million files. */
const MAX_DIRECTORY = 128 * 1024 * 1024;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_32 = 0xffffffff;

export interface ArchivedFile {
  name: string;
  /** Bytes unpacked, as declared; more than that is never unpacked. */
  size: number;
  packedSize: number;
  method: number;
  crc: number;
  offset: number;
}

/** A damaged or hostile container; the message is a clause for people. */
export class BadArchive extends Error {}

/** A ZIP container on disk (APPNOTE 6.3.10, with ZIP64): one file of it is in memory at a time. */
export class ZipReader {
  readonly files: ArchivedFile[];
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle, files: ArchivedFile[]) {
    this.#handle = handle;
    this.files = files;
  }

  /** Rejects with the system's error, or BadArchive. */
  static async open(path: string): Promise<ZipReader> {
    const handle = await open(path, 'r');
    try {
      return new ZipReader(handle, await readDirectory(handle));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async read(file: ArchivedFile): Promise<Buffer> {
    if (file.size > MAX_BYTES || file.packedSize > MAX_BYTES)
      throw new BadArchive(`“${file.name}” is larger than 256 MB`);
    const header = await readAt(this.#handle, file.offset, 30);
    if (header.readUInt32LE(0) !== LOCAL) throw new BadArchive(`“${file.name}” is not where the directory says`);
    const start = file.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await readAt(this.#handle, start, file.packedSize);
    const bytes = unpack(file, packed);
    if (bytes.length !== file.size || crc32(bytes) !== file.crc) throw new BadArchive(`“${file.name}” is damaged`);
    return bytes;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

function unpack({ name, method, size }: ArchivedFile, packed: Buffer): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new BadArchive(`“${name}” is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new BadArchive(`“${name}” cannot be unpacked, or swells to more than it says`);
  }
}

async function readDirectory(handle: FileHandle): Promise<ArchivedFile[]> {
  const { size } = await handle.stat();
  const tailStart = Math.max(0, size - 65_557);
  const tail = await readAt(handle, tailStart, size - tailStart);
  let at = tail.length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
  if (at < 0) throw new BadArchive('it is no ZIP container, or was not copied to its end');
  let count = tail.readUInt16LE(at + 10);
  let length = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  if (at >= 20 && tail.readUInt32LE(at - 20) === LOCATOR_64) {
    const end = await readAt(handle, wide(tail, at - 20 + 8), 56);
    if (end.readUInt32LE(0) !== END_64) throw new BadArchive('its directory is damaged');
    [count, length, start] = [wide(end, 32), wide(end, 40), wide(end, 48)];
  }
  if (length > MAX_DIRECTORY) throw new BadArchive('it holds more files than any library');
  return entriesOf(await readAt(handle, start, length), count);
}

function entriesOf(directory: Buffer, count: number): ArchivedFile[] {
  const files: ArchivedFile[] = [];
  let at = 0;
  while (files.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw new BadArchive('its directory is damaged');
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const file = {
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    };
    if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw new BadArchive('it is locked with a password');
    files.push(widened(file, directory.subarray(nameEnd, extraEnd)));
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return files;
}

/** Values of 32 bits that are full stand in the ZIP64 field, in this order. */
function widened(file: ArchivedFile, extra: Buffer): ArchivedFile {
  const wider = { ...file };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (wider[key] !== MAX_32) continue;
      if (value + 8 > extra.length) throw new BadArchive('its directory is damaged');
      wider[key] = wide(extra, value);
      value += 8;
    }
  }
  return wider;
}

function wide(buffer: Buffer, at: number): number {
  return Number(buffer.readBigUInt64LE(at));
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { size } = await handle.stat();
  // Before anything is reserved: a directory may say what it likes.
  if (!Number.isSafeInteger(position + length) || position + length > size) {
    throw new BadArchive('it is damaged or was not copied to its end');
  }
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new BadArchive('it is damaged or was not copied to its end');
  return buffer;
}
