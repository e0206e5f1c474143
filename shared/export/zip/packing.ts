import { memorySpool } from '../spool.ts';

/** Packs the whole of a file (raw DEFLATE). */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/**
 * Packs a piece of a file that goes on behind it: raw DEFLATE that ends at a whole byte and is not the last block. `before` are the bytes in front of
 * it, as far as its references may reach back (`WINDOW`); none in front of the first.
 */
export type PackPiece = (bytes: Uint8Array, before: Uint8Array) => Uint8Array;

/** A file on its way into a container; what it is packed to is handed on. */
export interface Packing {
  push(bytes: Uint8Array): void;
  /** Hands on the rest. To be called once, after everything else. */
  end(): void;
}

/** Bytes that references of DEFLATE reach back (RFC 1951). */
const WINDOW = 32 * 1024;
/** Bytes gathered before they are packed. */
const PIECE = 128 * 1024;
/** An empty block that is the last. */
const LAST = new Uint8Array([3, 0]);

/** Holds a piece of the file and the window in front of it. */
export function packByPiece(packPiece: PackPiece, take: (packed: Uint8Array) => void): Packing {
  const held = new Uint8Array(WINDOW + PIECE);
  let before = 0;
  let size = 0;
  const pack = () => {
    if (size === 0) return;
    const end = WINDOW + size;
    take(packPiece(held.subarray(WINDOW, end), held.subarray(WINDOW - before, WINDOW)));
    before = Math.min(WINDOW, before + size);
    held.copyWithin(WINDOW - before, end - before, end);
    size = 0;
  };
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + PIECE - size);
        held.set(part, WINDOW + size);
        size += part.length;
        at += part.length;
        if (size === PIECE) pack();
      }
    },
    end() {
      pack();
      take(LAST);
    },
  };
}

/** Holds all of the file until its end: for what is small, and where nothing can pack in pieces. */
export function packWhole(pack: Pack, take: (packed: Uint8Array) => void): Packing {
  const held = memorySpool();
  let size = 0;
  return {
    push(bytes) {
      held.write(bytes);
      size += bytes.length;
    },
    end() {
      const [whole = new Uint8Array()] = held.read(0, size);
      take(pack(whole));
    },
  };
}
