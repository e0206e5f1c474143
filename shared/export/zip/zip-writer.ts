import { deflateSync } from 'fflate';
import { memorySpool, type OpenSpool, type Spool } from '../spool.ts';
import { Utf8Pieces } from '../utf8-pieces.ts';
import { crc32 } from './crc32.ts';
import { type Pack, type PackPiece, packByPiece, packWhole } from './packing.ts';
import { directoryEntry, endOfDirectory, localHeader, type PackedFile } from './zip-records.ts';

/** A file that is packed while it is being written: its packed bytes wait in a spool. */
export interface ZipFile {
  write(part: string | Uint8Array): void;
  /** The file as it goes into the container. To be called once, and read to its end before anything else is put in. */
  close(): Iterable<Uint8Array>;
}

/**
 * What a container is written with; the system may have something faster or larger than what is built in. Without `packPiece` a file that is written
 * piece by piece is held until its end: fflate packs in pieces, too, but what it makes of bytes with many zeros no program unpacks (0.8.3).
 */
export interface ZipMeans {
  pack?: Pack | undefined;
  packPiece?: PackPiece | undefined;
  spool?: OpenSpool | undefined;
}

/**
 * Writes a ZIP container front to back. Sizes stand in front of each file, as every reader understands; files that
 * packing does not make smaller are stored. The same files make the same bytes. With `packPiece` nothing is held of what was written.
 */
export class ZipWriter {
  readonly #pack: Pack;
  readonly #packPiece: PackPiece | undefined;
  readonly #openSpool: OpenSpool;
  readonly #directory: Spool;
  readonly #encoder = new TextEncoder();
  #directorySize = 0;
  #count = 0;
  #offset = 0;

  constructor({ pack = deflateSync, packPiece, spool = memorySpool }: ZipMeans = {}) {
    this.#pack = pack;
    this.#packPiece = packPiece;
    this.#openSpool = spool;
    this.#directory = spool();
  }

  /** Files may be written side by side; they lie in the order in which they are closed. */
  open(name: string): ZipFile {
    const packed = this.#openSpool();
    let packedSize = 0;
    let crc = 0;
    let size = 0;
    const take = (part: Uint8Array) => {
      packed.write(part);
      packedSize += part.length;
    };
    const packing = this.#packPiece ? packByPiece(this.#packPiece, take) : packWhole(this.#pack, take);
    const pieces = new Utf8Pieces((bytes) => {
      crc = crc32(bytes, crc);
      size += bytes.length;
      packing.push(bytes);
    });
    return {
      write: (part) => pieces.write(part),
      close: () => {
        pieces.flush();
        packing.end();
        const header = this.#put(name, { crc, size, packedSize, method: 8 });
        return joined([header], packed.read(0, packedSize));
      },
    };
  }

  /** A whole file; what packing would not make smaller is stored. */
  add(name: string, content: string | Uint8Array): Uint8Array[] {
    const bytes = typeof content === 'string' ? this.#encoder.encode(content) : content;
    const packed = this.#pack(bytes);
    const smaller = packed.length < bytes.length;
    const lying = smaller ? packed : bytes;
    const header = this.#put(name, {
      crc: crc32(bytes),
      size: bytes.length,
      packedSize: lying.length,
      method: smaller ? 8 : 0,
    });
    return [header, lying];
  }

  /** The directory: the container is complete after it. */
  end(): Iterable<Uint8Array> {
    const size = this.#directorySize;
    return joined(this.#directory.read(0, size), endOfDirectory(this.#count, this.#offset, size));
  }

  /** Answers the header that stands before the packed bytes. */
  #put(name: string, about: Omit<PackedFile, 'name' | 'offset'>): Uint8Array {
    const file = { name: this.#encoder.encode(name), ...about, offset: this.#offset };
    const header = localHeader(file);
    const entry = directoryEntry(file);
    this.#directory.write(entry);
    this.#directorySize += entry.length;
    this.#count += 1;
    this.#offset += header.length + file.packedSize;
    return header;
  }
}

function* joined(...parts: Iterable<Uint8Array>[]): Iterable<Uint8Array> {
  for (const part of parts) yield* part;
}
