import type { Vocabulary } from '../../text/tokens.ts';
import { isWord, wordSimilarity } from './word-similarity.ts';

/** Below this, two different words are just different. */
const ALIKE = 0.5;

/** What aligning asks of words by their numbers, each answer computed once. */
export class Lexicon {
  readonly #vocabulary: Vocabulary;
  readonly #weights: (number | undefined)[] = [];
  readonly #words: (boolean | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  isWord(id: number): boolean {
    return (this.#words[id] ??= isWord(this.#vocabulary.wordOf(id)));
  }

  /** What keeping this token is worth: its length, so that long words, which are rare ones, bind most. */
  weight(id: number): number {
    return (this.#weights[id] ??= this.isWord(id) ? Math.min(8, 1 + this.#vocabulary.wordOf(id).length) : 1);
  }

  /** 1 for the same token, from one half for words that look alike, else 0. */
  similarity(a: number, b: number): number {
    if (a === b) return 1;
    const [left, right] = [this.#vocabulary.wordOf(a), this.#vocabulary.wordOf(b)];
    if (!mayBeAlike(left, right) || !this.isWord(a) || !this.isWord(b)) return 0;
    const similarity = wordSimilarity(left, right);
    return similarity >= ALIKE ? similarity : 0;
  }
}

/** Told at a glance for most words: alike ones begin or end alike, and neither is twice as long as the other. */
function mayBeAlike(a: string, b: string): boolean {
  const ends = a.charCodeAt(0) === b.charCodeAt(0) || a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1);
  return ends && Math.min(a.length, b.length) >= ALIKE * Math.max(a.length, b.length);
}
