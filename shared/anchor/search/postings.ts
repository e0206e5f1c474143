import type { Tokens } from '../../text/tokens.ts';

/** Where each word of a text stands. */
export class Postings {
  readonly #at = new Map<number, number[]>();
  readonly #tokens: number;

  constructor(tokens: Tokens) {
    this.#tokens = tokens.length;
    for (const [at, id] of tokens.ids.entries()) {
      const list = this.#at.get(id);
      if (list) list.push(at);
      else this.#at.set(id, [at]);
    }
  }

  /** Token indexes, ascending. */
  of(id: number): readonly number[] {
    return this.#at.get(id) ?? [];
  }

  /** How telling the word is, in bits: log2 of the share of the text's tokens that it is not. */
  bits(id: number): number {
    return Math.log2((this.#tokens + 1) / (this.of(id).length + 0.5));
  }
}
