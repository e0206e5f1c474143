import type { Tokens } from '../../text/tokens.ts';

/** Where each word of a text stands. One list for all words, so that looking up takes no object of its own. */
export class Postings {
  /** All tokens' indexes, word by word, ascending within one. */
  readonly at: Int32Array;
  /** Where in `at` the places of each word begin; one more at the end. Words that came later have none. */
  readonly #starts: Int32Array;
  /** By the number of places: how telling such a word is. */
  readonly #bits: Float64Array;

  constructor({ ids, length }: Tokens) {
    const words = ids.reduce((most, id) => Math.max(most, id + 1), 0);
    const starts = new Int32Array(words + 1);
    for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1;
    const most = starts.reduce((found, count) => Math.max(found, count), 0);
    for (let id = 0; id < words; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
    this.at = new Int32Array(length);
    const next = starts.slice();
    for (const [at, id] of ids.entries()) {
      const place = next[id] as number;
      this.at[place] = at;
      next[id] = place + 1;
    }
    this.#starts = starts;
    this.#bits = Float64Array.from({ length: most + 1 }, (_, count) => Math.log2((length + 1) / (count + 0.5)));
  }

  /** Where in `at` the places of a word begin. */
  from(id: number): number {
    return this.#starts[Math.min(id, this.#starts.length - 1)] as number;
  }

  /** In how many places a word stands. */
  count(id: number): number {
    return id + 1 < this.#starts.length ? (this.#starts[id + 1] as number) - (this.#starts[id] as number) : 0;
  }

  /** How telling the word is, in bits: log2 of the share of the text's tokens that it is not. */
  bits(id: number): number {
    return this.#bits[this.count(id)] as number;
  }
}
