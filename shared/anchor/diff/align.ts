import type { Lexicon } from './lexicon.ts';

/** What putting two different words of the same sort in each other's place is worth: little, but more than a gap. */
const REPLACED = 0.25;
/** Part of its worth that a word has which only looks like the other: the same word beside it comes first. */
const ALIKE = 0.75;
/** What leaving out one token costs, so that what belongs together is not scattered. */
const SKIPPED = 0.5;

type Pairs = [a: number, b: number][];

/**
 * The best alignment of two runs of tokens (Needleman and Wunsch): pairs of positions in `a` and `b`, ascending.
 * Costs a.length × b.length.
 */
export function align(a: Int32Array, b: Int32Array, lexicon: Lexicon): Pairs {
  return new Alignment(a, b, lexicon, SKIPPED).pairs();
}

/** The same where `a` stands somewhere within `b`: what `b` has before and after costs nothing. */
export function alignWithin(a: Int32Array, b: Int32Array, lexicon: Lexicon): Pairs {
  return new Alignment(a, b, lexicon, 0).pairs();
}

class Alignment {
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  readonly #lexicon: Lexicon;
  /** Cost of a token of `b` before or after all of `a`. */
  readonly #outside: number;
  readonly #columns: number;
  /** scores[i, j]: the best that the rest of `a` from i on and of `b` from j on can give. */
  readonly #scores: Float64Array;

  constructor(a: Int32Array, b: Int32Array, lexicon: Lexicon, outside: number) {
    this.#a = a;
    this.#b = b;
    this.#lexicon = lexicon;
    this.#outside = outside;
    this.#columns = b.length + 1;
    this.#scores = new Float64Array((a.length + 1) * this.#columns);
    for (let i = a.length; i >= 0; i--) {
      for (let j = b.length; j >= 0; j--) {
        if (i < a.length || j < b.length) this.#scores[i * this.#columns + j] = this.#best(i, j);
      }
    }
  }

  pairs(): Pairs {
    const pairs: Pairs = [];
    let i = 0;
    let j = 0;
    while (i < this.#a.length && j < this.#b.length) {
      const best = this.#score(i, j);
      if (this.#paired(i, j) === best) pairs.push([i++, j++]);
      else if (this.#withoutA(i, j) === best) i++;
      else j++;
    }
    return pairs;
  }

  #best(i: number, j: number): number {
    if (i === this.#a.length) return this.#withoutB(i, j);
    if (j === this.#b.length) return this.#withoutA(i, j);
    return Math.max(this.#paired(i, j), this.#withoutA(i, j), this.#withoutB(i, j));
  }

  #score(i: number, j: number): number {
    return this.#scores[i * this.#columns + j] as number;
  }

  #withoutA(i: number, j: number): number {
    return this.#score(i + 1, j) - SKIPPED;
  }

  #withoutB(i: number, j: number): number {
    return this.#score(i, j + 1) - (i === 0 || i === this.#a.length ? this.#outside : SKIPPED);
  }

  #paired(i: number, j: number): number {
    const worth = pairWorth(this.#a[i] as number, this.#b[j] as number, this.#lexicon);
    return worth === 0 ? Number.NEGATIVE_INFINITY : this.#score(i + 1, j + 1) + worth;
  }
}

function pairWorth(a: number, b: number, lexicon: Lexicon): number {
  if (a === b) return lexicon.weight(a);
  const similarity = lexicon.similarity(a, b);
  if (similarity > 0) return ALIKE * similarity * Math.min(lexicon.weight(a), lexicon.weight(b));
  return lexicon.isWord(a) === lexicon.isWord(b) ? REPLACED : 0;
}
