import { fail, ok, type Result } from '../../../../shared/model/result.ts';

/** A file inside a ZIP container, as the central directory describes it (APPNOTE 6.3, section 4.3.12). */
export interface ZipEntry {
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Inflated, as declared: a hostile file may lie. */
  size: number;
  /** The bytes as they lie in the container; null where it ends before them. */
  packed(): Uint8Array | null;
}

/** More files than any article has: a container with more is not walked. */
const MOST_ENTRIES = 20_000;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;

export function isEncrypted(entry: ZipEntry): boolean {
  return (entry.flags & 1) !== 0;
}

/** The files of a container by name. Names are never used as paths. Of two with one name the first counts. */
export function entriesOf(source: string, bytes: Uint8Array): Result<Map<string, ZipEntry>> {
  const damaged = () =>
    fail('damaged', `“${source}” is damaged or was not copied to its end. Nothing was imported from it.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) {
    return fail('too-large', `“${source}” was not opened: it holds ${count} files, which no article does.`);
  }
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return damaged();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!entries.has(name)) entries.set(name, entryAt(view, bytes, at));
    at = next;
  }
  return ok(entries);
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed() {
      if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) return null;
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      return start + packedSize > view.byteLength ? null : bytes.subarray(start, start + packedSize);
    },
  };
}

/** The end record stands at the end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}
