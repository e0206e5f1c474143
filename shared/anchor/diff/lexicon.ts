import type { Vocabulary } from '../../text/tokens.ts';
import { isWord, wordSimilarity } from './word-similarity.ts';

/** Below this, two different words are just different. */
const ALIKE = 0.5;

/** What aligning asks of words by their numbers, each answer computed once. */
export class Lexicon {
  readonly #vocabulary: Vocabulary;
  readonly #words: (boolean | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  isWord(id: number): boolean {
    this.#words[id] ??= isWord(this.#vocabulary.wordOf(id));
    return this.#words[id];
  }

  /** What keeping this token is worth: its length, so that long words, which are rare ones, bind most. */
  weight(id: number): number {
    return this.isWord(id) ? Math.min(8, 1 + this.#vocabulary.wordOf(id).length) : 1;
  }

  /** 1 for the same token, from one half for words that look alike, else 0. */
  similarity(a: number, b: number): number {
    if (a === b) return 1;
    if (!this.isWord(a) || !this.isWord(b)) return 0;
    const similarity = wordSimilarity(this.#vocabulary.wordOf(a), this.#vocabulary.wordOf(b));
    return similarity >= ALIKE ? similarity : 0;
  }
}
