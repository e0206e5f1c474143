import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { directoryEntry, endOfDirectory, localHeader, type PackedFile } from './zip-records.ts';

/** A file that is packed while it is being written: only its packed bytes are held. */
export interface ZipFile {
  write(part: string | Uint8Array): void;
  /** The file as it goes into the container. To be called once. */
  close(): Uint8Array[];
}

/** Packs the whole of a file (raw DEFLATE); what the system offers may be faster than what is built in. */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/**
 * Writes a ZIP container front to back. Sizes stand in front of each file, as every reader understands; files that
 * packing does not make smaller are stored. The same files make the same bytes.
 */
export class ZipWriter {
  readonly #files: PackedFile[] = [];
  readonly #encoder = new TextEncoder();
  #offset = 0;

  /** Files may be written side by side; they lie in the order in which they are closed. */
  open(name: string): ZipFile {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: 6 }, (part) => packed.push(part));
    let crc = 0;
    let size = 0;
    return {
      write: (part) => {
        const bytes = typeof part === 'string' ? this.#encoder.encode(part) : part;
        crc = crc32(bytes, crc);
        size += bytes.length;
        deflate.push(bytes);
      },
      close: () => {
        deflate.push(new Uint8Array(), true);
        return this.#put(name, packed, { crc, size, method: 8 });
      },
    };
  }

  /** A whole file; what packing would not make smaller is stored. */
  add(name: string, content: string | Uint8Array, pack: Pack = deflateSync): Uint8Array[] {
    const bytes = typeof content === 'string' ? this.#encoder.encode(content) : content;
    const packed = pack(bytes);
    const smaller = packed.length < bytes.length;
    return this.#put(name, [smaller ? packed : bytes], {
      crc: crc32(bytes),
      size: bytes.length,
      method: smaller ? 8 : 0,
    });
  }

  /** The directory: the container is complete after it. */
  end(): Uint8Array[] {
    const entries = this.#files.map(directoryEntry);
    const size = entries.reduce((sum, entry) => sum + entry.length, 0);
    return [...entries, ...endOfDirectory(this.#files.length, this.#offset, size)];
  }

  #put(name: string, packed: Uint8Array[], { crc, size, method }: Pick<PackedFile, 'crc' | 'size' | 'method'>) {
    const packedSize = packed.reduce((sum, part) => sum + part.length, 0);
    const file = { name: this.#encoder.encode(name), crc, size, packedSize, method, offset: this.#offset };
    const header = localHeader(file);
    this.#files.push(file);
    this.#offset += header.length + packedSize;
    return [header, ...packed];
  }
}
