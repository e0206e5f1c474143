import type { TextRange } from '../../model/selector.ts';
import type { Lexicon } from '../diff/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Expected } from './drift.ts';
import type { Pattern } from './pattern.ts';
import type { Postings } from './postings.ts';

/** Bits by which the best place must be likelier than that the pattern stands nowhere, beyond one in all tokens. */
const SURE = 10;
/** Bits by which the context must tell it from every other place. */
const TOLD_APART = 12;
/** Bits by which another place must be likelier than chance, beyond one in all tokens, to be taken for a rival. */
const CREDIBLE = 2;
/** Bits by which a token counts that several others were added around. */
const TORN = 4;
/** Characters within which a place is as good as where it was expected. */
const UNSURE = 100;
/** Selected words that may stand again within a place; more of them show that it reaches from one copy into another. */
const TWICE = 3;
/** Words in a row that must differ to show that a place never was the same: so many are seldom edited side by side. */
const NEVER_SAME = 4;
/** The same when the other place is where the pattern is expected, and the best is not. */
const TOLD_APART_FAR = 40;
/** Unless the place is so many times nearer than the text may have shifted, its nearness tells nothing. */
const NEARER = 3;

/** A candidate with its range in the source, UTF-16 code units. */
export interface Placed extends Candidate {
  source: TextRange;
}

export interface Question {
  pattern: Pattern;
  lexicon: Lexicon;
  postings: Postings;
  /** Tokens and characters of the text. */
  tokens: number;
  length: number;
  /** Where the range should start, as far as its old position tells. */
  expected: Expected | undefined;
}

export interface Verdict {
  best: Placed;
  /** `context`: the words and what surrounds them tell. `nearest`: alike elsewhere, but only this one is near. */
  by: 'context' | 'nearest' | 'none';
}

/** Which of the places the pattern came from, if that can be told. `places` holds at least one. */
export function judge(places: readonly Placed[], question: Question): Verdict {
  const ranked = places.toSorted((x, y) => total(y, question) - total(x, question));
  const best = ranked[0] as Placed;
  if (best.again >= TWICE) return { best, by: 'none' };
  if (best.kept === 0 || total(best, question) < Math.log2(question.tokens + 1) + SURE) return { best, by: 'none' };
  const credible = Math.log2(question.tokens + 1) + CREDIBLE;
  const rivals = ranked
    .slice(1)
    .filter((rival) => total(rival, question) >= credible && !overlap(rival.source, best.source));
  const alike = rivals.filter((rival) => {
    const needed = isNear(rival, question) && !isNear(best, question) ? TOLD_APART_FAR : TOLD_APART;
    return difference(best, rival, question) < needed;
  });
  if (alike.length === 0) return { best, by: 'context' };
  const near = nearest([best, ...alike], question);
  return near && near.kept > 0 ? { best: near, by: 'nearest' } : { best, by: 'none' };
}

function total(place: Placed, { expected, length }: Question): number {
  if (expected === undefined) return place.bits;
  const distance = Math.abs(place.source.start - expected.at);
  return place.bits + Math.max(0, Math.log2(length / (2 * distance + UNSURE)));
}

function isNear(place: Placed, { expected }: Question): boolean {
  return expected !== undefined && Math.abs(place.source.start - expected.at) <= expected.within;
}

/**
 * Bits that speak for `best` and against `rival` being where the pattern was made. A word that stands at the one and is
 * missing at the other says nothing by itself: where text was repeated, either copy may have been edited since. Only
 * several in a row show that the places never were the same.
 */
function difference(best: Placed, rival: Placed, { pattern, postings, lexicon }: Question): number {
  let bits = TORN * (rival.added - best.added);
  let run: number[] = [];
  let sign = 0;
  const close = () => {
    const sum = run.reduce((total, id) => total + postings.bits(id), 0);
    bits += sign * (run.length >= NEVER_SAME ? sum : Math.min(1, sum));
    run = [];
  };
  for (const [index, id] of pattern.tokens.ids.entries()) {
    // Marks go with their words.
    if (!lexicon.isWord(id)) continue;
    const [here, there] = [best.stands[index], rival.stands[index]];
    // Missing in both says nothing and ends nothing; standing in both ends a run.
    if (!here && !there) continue;
    const next = here === there ? 0 : here ? 1 : -1;
    if (next !== sign) close();
    sign = next;
    if (sign !== 0) run.push(id);
  }
  close();
  return bits;
}

function nearest(places: readonly Placed[], { expected }: Question): Placed | undefined {
  if (!expected) return undefined;
  const distance = (place: Placed) => Math.abs(place.source.start - expected.at);
  const [first, second] = places.toSorted((x, y) => distance(x) - distance(y));
  if (!first || !second) return undefined;
  return distance(first) * NEARER < expected.within && distance(second) > expected.within ? first : undefined;
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
