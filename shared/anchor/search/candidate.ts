import { type Carried, carryRange } from '../carried-range.ts';
import type { ComparedText } from '../compared-text.ts';
import { diffWithin } from '../diff/diff-tokens.ts';
import type { Lexicon } from '../diff/lexicon.ts';
import type { Ballot } from './ballot.ts';
import type { Pattern } from './pattern.ts';
import type { Postings } from './postings.ts';

/** A place that the pattern may have come from. */
export interface Candidate extends Carried {
  /** For every token of the pattern whether it stands here, if need be in another spelling. */
  stands: boolean[];
  /** Tokens added between the selected words, counting only several in a row. */
  added: number;
  /** Selected words that stand once more between those that are taken for them: there may be two copies. */
  again: number;
  /** How much likelier the pattern came from here than from anywhere: log2 of the odds. */
  bits: number;
}

/** Bits that a token which stands is docked, and those that a missing one costs: about one in five words changes. */
const STANDS = -0.3;
const MISSING = -2.3;
/** Bits that an added token costs, up to a limit: more words in a row are one insertion. */
const ADDED = -1;
const MOST_ADDED = 12;
/** So many in a row show that the words around them are not one passage, or have been torn apart. */
const SEVERAL = 3;
/** Weight of words that are no mere "of" or "the". */
const LONG = 5;
/** Tokens that may have been added on either side or within, beyond a share of the pattern's length. */
const SLACK = 6;

export interface Search {
  text: ComparedText;
  postings: Postings;
  ballot: Ballot;
  lexicon: Lexicon;
}

/** Aligns the pattern with the text around `seed`, the index of the token that its first token would be. */
export function examine(pattern: Pattern, seed: number, { text, postings, lexicon }: Search): Candidate | null {
  const length = pattern.tokens.length;
  const slack = SLACK + Math.ceil(length / 5);
  const from = Math.max(0, seed - slack);
  const to = Math.min(text.tokens.length, seed + length + slack);
  if (from >= to) return null;
  const window = text.tokens.ids.subarray(from, to);
  const map = diffWithin(pattern.tokens.ids, window, lexicon, { offset: seed - from, slack: SLACK });
  let bits = 0;
  const stands: boolean[] = [];
  for (let index = 0; index < length; index++) {
    if ((map[index] as number) >= 0) map[index] = (map[index] as number) + from;
    const id = pattern.tokens.ids[index] as number;
    const here = map[index] as number;
    const similarity = here < 0 ? 0 : lexicon.similarity(id, text.tokens.ids[here] as number);
    bits += similarity === 1 ? postings.bits(id) + STANDS : MISSING;
    stands.push(similarity > 0);
  }
  const carried = carryRange({ from: pattern, to: text, map, lexicon }, pattern.range) ?? vanished(pattern, map, text);
  const added = countAdded(map.subarray(pattern.firstToken, pattern.endToken));
  if (!carried) return null;
  const again = added === 0 ? 0 : countAgain(pattern, map, text, lexicon);
  return { ...carried, stands, added, again, bits: bits + ADDED * Math.min(MOST_ADDED, added) };
}

function countAgain(pattern: Pattern, map: Int32Array, text: ComparedText, lexicon: Lexicon): number {
  const own = map.subarray(pattern.firstToken, pattern.endToken).filter((at) => at >= 0);
  const taken = new Set(own);
  const words = new Set(pattern.tokens.ids.subarray(pattern.firstToken, pattern.endToken));
  let again = 0;
  for (let at = own[0] ?? 0; at < (own.at(-1) ?? 0); at++) {
    const id = text.tokens.ids[at] as number;
    if (!taken.has(at) && words.has(id) && lexicon.weight(id) >= LONG) again++;
  }
  return again;
}

function countAdded(map: Int32Array): number {
  let added = 0;
  let before = -1;
  for (const at of map) {
    if (at < 0) continue;
    const between = at - before - 1;
    if (before >= 0 && between >= SEVERAL) added += between;
    before = at;
  }
  return added;
}

/** The words are gone and only what surrounded them is left: no place for them, but it may well be where they were. */
function vanished(pattern: Pattern, map: Int32Array, text: ComparedText): Carried | null {
  const before = map.subarray(0, pattern.firstToken).findLast((at) => at >= 0);
  const after = map.subarray(pattern.endToken).find((at) => at >= 0);
  const at = before === undefined ? text.tokens.starts[after ?? -1] : text.tokens.ends[before];
  return at === undefined ? null : { range: { start: at, end: at }, kept: 0, context: 0, weight: 0, whole: false };
}
