import type { Spool } from './spool.ts';
import { Utf8Pieces } from './utf8-pieces.ts';

/** Text that has to wait for its turn, in a spool of its own. */
export class SpooledText {
  readonly #spool: Spool;
  readonly #pieces: Utf8Pieces;
  #size = 0;

  constructor(spool: Spool) {
    this.#spool = spool;
    this.#pieces = new Utf8Pieces((bytes) => {
      spool.write(bytes);
      this.#size += bytes.length;
    });
  }

  get empty(): boolean {
    this.#pieces.flush();
    return this.#size === 0;
  }

  write(text: string): void {
    this.#pieces.write(text);
  }

  /** The text in UTF-8, piece by piece. */
  read(): Iterable<Uint8Array> {
    this.#pieces.flush();
    return this.#spool.read(0, this.#size);
  }
}
