/**
 * The words and marks of a text, without the white space between them: what texts are compared by. Scripts that
 * are written without spaces give a token per character, as no dictionary is at hand.
 */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const token = new RegExp(
  String.raw`[${unspaced}]\p{M}*|[[\p{L}\p{M}\p{N}]--[${unspaced}]]+(?:['’][[\p{L}\p{M}]--[${unspaced}]]+)*|\S`,
  'gv',
);

export interface Tokens {
  length: number;
  /** UTF-16 code units, end exclusive, ascending. */
  starts: Int32Array;
  ends: Int32Array;
  /** The same number for the same word, in every text that was read with the same vocabulary. */
  ids: Int32Array;
}

/** Numbers for words. Two texts are comparable when they were read with one vocabulary. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#ids.set(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  /** The number of a word that has been seen, without taking note of it. */
  find(word: string): number | undefined {
    return this.#ids.get(word);
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }
}

export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    starts.push(found.index);
    ends.push(token.lastIndex);
    ids.push(vocabulary.idOf(found[0]));
  }
  return {
    length: ids.length,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    ids: new Int32Array(ids),
  };
}

/** Index of the first token that ends after `offset`; tokens.length when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
