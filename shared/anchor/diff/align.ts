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
  return pairsOf(a, b, lexicon, SKIPPED);
}

/** The same where `a` stands somewhere within `b`: what `b` has before and after costs nothing. */
export function alignWithin(a: Int32Array, b: Int32Array, lexicon: Lexicon): Pairs {
  return pairsOf(a, b, lexicon, 0);
}

/** Cells of a table that is kept for the next alignment: most are small, and there are very many. */
const KEPT = 1 << 14;
const kept = new Float64Array(KEPT);

/** `outside`: the cost of a token of `b` before or after all of `a`. */
function pairsOf(a: Int32Array, b: Int32Array, lexicon: Lexicon, outside: number): Pairs {
  if (a.length === 0 || b.length === 0) return [];
  const columns = b.length + 1;
  const scores = scoresOf(a, b, lexicon, outside);
  const pairs: Pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = i * columns + j;
    const best = scores[here] as number;
    const worth = pairWorth(a[i] as number, b[j] as number, lexicon);
    if (worth > 0 && (scores[here + columns + 1] as number) + worth === best) pairs.push([i++, j++]);
    else if ((scores[here + columns] as number) - SKIPPED === best) i++;
    else j++;
  }
  return pairs;
}

/** scores[i, j]: the best that the rest of `a` from i on and of `b` from j on can give. */
function scoresOf(a: Int32Array, b: Int32Array, lexicon: Lexicon, outside: number): Float64Array {
  const columns = b.length + 1;
  const cells = (a.length + 1) * columns;
  const scores = cells <= KEPT ? kept : new Float64Array(cells);
  scores[cells - 1] = 0;
  for (let at = cells - 2; at >= cells - columns; at--) scores[at] = (scores[at + 1] as number) - outside;
  for (let i = a.length - 1; i >= 0; i--) {
    const id = a[i] as number;
    const row = i * columns;
    const skipped = i === 0 ? outside : SKIPPED;
    let right = (scores[row + columns + b.length] as number) - SKIPPED;
    scores[row + b.length] = right;
    for (let j = b.length - 1; j >= 0; j--) {
      const below = row + columns + j;
      let best = Math.max((scores[below] as number) - SKIPPED, right - skipped);
      const worth = pairWorth(id, b[j] as number, lexicon);
      if (worth > 0) best = Math.max(best, (scores[below + 1] as number) + worth);
      scores[row + j] = best;
      right = best;
    }
  }
  return scores;
}

/** What putting one token in the place of another is worth; 0 where that cannot be. */
function pairWorth(a: number, b: number, lexicon: Lexicon): number {
  if (a === b) return lexicon.weight(a);
  const similarity = lexicon.similarity(a, b);
  if (similarity > 0) return ALIKE * similarity * Math.min(lexicon.weight(a), lexicon.weight(b));
  return lexicon.isWord(a) === lexicon.isWord(b) ? REPLACED : 0;
}
