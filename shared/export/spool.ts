/**
 * A place where bytes wait for their turn: an export of a whole library cannot hold in memory what must come later in the
 * file. What is written lies one behind the other.
 */
export interface Spool {
  /** Answers where the bytes begin, counted in bytes. */
  write(bytes: Uint8Array): number;
  /** From a place on, so many bytes; piece by piece. */
  read(start: number, length: number): Iterable<Uint8Array>;
}

export type OpenSpool = () => Spool;

/** In memory: for what is small, and where there are no files. */
export function memorySpool(): Spool {
  let held = new Uint8Array(1024);
  let size = 0;
  return {
    write(bytes) {
      const start = size;
      size += bytes.length;
      if (size > held.length) {
        const larger = new Uint8Array(Math.max(size, held.length * 2));
        larger.set(held.subarray(0, start));
        held = larger;
      }
      held.set(bytes, start);
      return start;
    },
    read: (start, length) => (length === 0 ? [] : [held.slice(start, Math.min(size, start + length))]),
  };
}
