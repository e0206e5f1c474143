import type { Vocabulary } from '../../text/tokens.ts';
import { isWord, wordSimilarity } from './word-similarity.ts';

/** Below this, two different words are just different. */
const ALIKE = 0.5;

/** Weight of a token that is no word: less than that of any that is. */
const MARK = 1;

/** Words that there is room for at first. */
const FEW = 1024;

/** What aligning asks of words by their numbers, each answer computed once. */
export class Lexicon {
  readonly #vocabulary: Vocabulary;
  /** By the words' numbers: 0 for what was not asked yet, 1 for a mark, for a word its weight. */
  #weights = new Uint8Array(FEW);
  /** First and last code unit of the words that were weighed. */
  #first = new Uint16Array(FEW);
  #last = new Uint16Array(FEW);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  isWord(id: number): boolean {
    return this.weight(id) > MARK;
  }

  /** What keeping this token is worth: its length, so that long words, which are rare ones, bind most. */
  weight(id: number): number {
    const known = this.#weights[id];
    return known ? known : this.#weigh(id);
  }

  #weigh(id: number): number {
    const word = this.#vocabulary.wordOf(id);
    const weight = isWord(word) ? Math.min(8, 1 + word.length) : MARK;
    if (id >= this.#weights.length) this.#grow(2 * id);
    this.#weights[id] = weight;
    this.#first[id] = word.charCodeAt(0);
    this.#last[id] = word.charCodeAt(word.length - 1);
    return weight;
  }

  /** 1 for the same token, from one half for words that look alike, else 0. */
  similarity(a: number, b: number): number {
    if (a === b) return 1;
    if (!this.isWord(a) || !this.isWord(b)) return 0;
    // Told at a glance for most words: alike ones begin or end alike.
    if (this.#first[a] !== this.#first[b] && this.#last[a] !== this.#last[b]) return 0;
    const similarity = wordSimilarity(this.#vocabulary.wordOf(a), this.#vocabulary.wordOf(b));
    return similarity >= ALIKE ? similarity : 0;
  }

  #grow(length: number): void {
    const [weights, first, last] = [this.#weights, this.#first, this.#last];
    this.#weights = new Uint8Array(length);
    this.#first = new Uint16Array(length);
    this.#last = new Uint16Array(length);
    this.#weights.set(weights);
    this.#first.set(first);
    this.#last.set(last);
  }
}
