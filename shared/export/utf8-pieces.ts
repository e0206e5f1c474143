/** Characters gathered before they become bytes: an array for each small piece costs more than the piece. */
const GATHERED = 32 * 1024;

/** Hands text on as UTF-8, in pieces that are not small. */
export class Utf8Pieces {
  readonly #take: (bytes: Uint8Array) => void;
  readonly #encoder = new TextEncoder();
  #waiting: string[] = [];
  #length = 0;

  constructor(take: (bytes: Uint8Array) => void) {
    this.#take = take;
  }

  /** Bytes are UTF-8 already. */
  write(part: string | Uint8Array): void {
    if (typeof part !== 'string') {
      this.flush();
      this.#take(part);
      return;
    }
    this.#waiting.push(part);
    this.#length += part.length;
    if (this.#length >= GATHERED) this.flush();
  }

  /** Hands on what waits. */
  flush(): void {
    if (this.#length > 0) this.#take(this.#encoder.encode(this.#waiting.join('')));
    this.#waiting = [];
    this.#length = 0;
  }
}
