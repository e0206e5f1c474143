/** The records of a ZIP container (APPNOTE 6.3.10, section 4.3), with ZIP64 where 32 bits are too few. */

/** A file as it lies in the container. */
export interface PackedFile {
  name: Uint8Array;
  crc: number;
  /** Bytes, before and after packing. */
  size: number;
  packedSize: number;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  /** Where its local header begins. */
  offset: number;
}

const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1980-01-01: no day is told, so that the same content makes the same bytes. */
const DOS_DATE = 0x21;

class Record {
  readonly #bytes: number[] = [];

  u16(...values: number[]): this {
    for (const value of values) this.#bytes.push(value & 0xff, (value >>> 8) & 0xff);
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) this.u16(value & 0xffff, Math.floor(value / 0x10000) & 0xffff);
    return this;
  }

  u64(...values: number[]): this {
    for (const value of values) this.u32(value % 0x100000000, Math.floor(value / 0x100000000));
    return this;
  }

  bytes(...tail: Uint8Array[]): Uint8Array {
    const all = new Uint8Array(this.#bytes.length + tail.reduce((sum, part) => sum + part.length, 0));
    all.set(this.#bytes);
    let at = this.#bytes.length;
    for (const part of tail) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

export function localHeader(file: PackedFile): Uint8Array {
  const large = file.size >= MAX_32 || file.packedSize >= MAX_32;
  const extra = large ? new Record().u16(1, 16).u64(file.size, file.packedSize).bytes() : new Uint8Array();
  return new Record()
    .u32(0x04034b50)
    .u16(large ? 45 : 20, UTF8, file.method, 0, DOS_DATE)
    .u32(file.crc, large ? MAX_32 : file.packedSize, large ? MAX_32 : file.size)
    .u16(file.name.length, extra.length)
    .bytes(file.name, extra);
}

export function directoryEntry(file: PackedFile): Uint8Array {
  const large = file.size >= MAX_32 || file.packedSize >= MAX_32 || file.offset >= MAX_32;
  const extra = large ? new Record().u16(1, 24).u64(file.size, file.packedSize, file.offset).bytes() : new Uint8Array();
  return new Record()
    .u32(0x02014b50)
    .u16(45, large ? 45 : 20, UTF8, file.method, 0, DOS_DATE)
    .u32(file.crc, large ? MAX_32 : file.packedSize, large ? MAX_32 : file.size)
    .u16(file.name.length, extra.length, 0, 0, 0)
    .u32(0, large ? MAX_32 : file.offset)
    .bytes(file.name, extra);
}

/** What stands after the directory; `start` and `size` are the directory's, in bytes. */
export function endOfDirectory(count: number, start: number, size: number): Uint8Array[] {
  const large = count >= MAX_16 || start >= MAX_32 || size >= MAX_32;
  const end = new Record()
    .u32(0x06054b50)
    .u16(0, 0, large ? MAX_16 : count, large ? MAX_16 : count)
    .u32(large ? MAX_32 : size, large ? MAX_32 : start)
    .u16(0)
    .bytes();
  if (!large) return [end];
  const end64 = new Record().u32(0x06064b50).u64(44).u16(45, 45).u32(0, 0).u64(count, count, size, start).bytes();
  const locator = new Record()
    .u32(0x07064b50, 0)
    .u64(start + size)
    .u32(1)
    .bytes();
  return [end64, locator, end];
}
