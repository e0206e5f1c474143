import type { Lexicon } from './lexicon.ts';

/** What putting two different words of the same sort in each other's place is worth: little, but more than a gap. */
const REPLACED = 0.25;
/** Part of its worth that a word has which only looks like the other: the same word beside it comes first. */
const ALIKE = 0.75;
/** What leaving out one token costs, so that what belongs together is not scattered. */
const SKIPPED = 0.5;

/** A part of a run of tokens: from the index `start` to before `end`. */
export interface Span {
  tokens: Int32Array;
  start: number;
  end: number;
}

/** Told of two tokens that are counterparts: their indexes in the two runs. */
type Link = (a: number, b: number) => void;

/**
 * The best alignment of two runs of tokens (Needleman and Wunsch): links pairs of them, ascending in both. Costs the
 * product of their lengths.
 */
export function align(a: Span, b: Span, lexicon: Lexicon, link: Link): void {
  alignWith(SKIPPED, a, b, lexicon, link);
}

/** The same where `a` stands somewhere within `b`: what `b` has before and after costs nothing. */
export function alignWithin(a: Span, b: Span, lexicon: Lexicon, link: Link): void {
  alignWith(0, a, b, lexicon, link);
}

/** Cells of a table that is kept for the next alignment: most are small, and there are very many. */
const KEPT = 1 << 14;
const kept = new Float64Array(KEPT);

/** `outside`: the cost of a token of `b` before or after all of `a`. */
function alignWith(outside: number, a: Span, b: Span, lexicon: Lexicon, link: Link): void {
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  if (lengthA === 0 || lengthB === 0) return;
  const columns = lengthB + 1;
  const scores = scoresOf(outside, a, b, lexicon);
  for (let i = 0, j = 0; i < lengthA && j < lengthB; ) {
    const here = i * columns + j;
    const best = scores[here] as number;
    const worth = pairWorth(a.tokens[a.start + i] as number, b.tokens[b.start + j] as number, lexicon);
    if (worth > 0 && (scores[here + columns + 1] as number) + worth === best) link(a.start + i++, b.start + j++);
    else if ((scores[here + columns] as number) - SKIPPED === best) i++;
    else j++;
  }
}

/** scores[i, j]: the best that the rest of `a` from i on and of `b` from j on can give. */
function scoresOf(outside: number, a: Span, b: Span, lexicon: Lexicon): Float64Array {
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  const columns = lengthB + 1;
  const cells = (lengthA + 1) * columns;
  const scores = cells <= KEPT ? kept : new Float64Array(cells);
  scores[cells - 1] = 0;
  for (let at = cells - 2; at >= cells - columns; at--) scores[at] = (scores[at + 1] as number) - outside;
  for (let i = lengthA - 1; i >= 0; i--) {
    const id = a.tokens[a.start + i] as number;
    const row = i * columns;
    const skipped = i === 0 ? outside : SKIPPED;
    let right = (scores[row + columns + lengthB] as number) - SKIPPED;
    scores[row + lengthB] = right;
    for (let j = lengthB - 1; j >= 0; j--) {
      const below = row + columns + j;
      let best = Math.max((scores[below] as number) - SKIPPED, right - skipped);
      const worth = pairWorth(id, b.tokens[b.start + j] as number, lexicon);
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
