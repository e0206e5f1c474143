import { tokenAt } from '../../text/tokens.ts';
import type { ComparedText } from '../compared-text.ts';
import type { Search } from './candidate.ts';
import type { Pattern } from './pattern.ts';

/** Occurrences of the exact words that are looked at. */
const MAX_OCCURRENCES = 40;

/** A place that the words vote for counts beside the best when it has this share of its votes. */
export const COUNTS = 0.3;
/** Bits of votes that make a place so likely that occurrences of the words elsewhere need no look. */
export const LIKELY = 40;

/**
 * Where the pattern's first token may stand in the text (token indexes; may be negative at the edges): where its rarer
 * words vote for together and, when they do not say much, where the exact words stand.
 */
export function seedPlaces(pattern: Pattern, { text, postings, ballot }: Search): number[] {
  const voted = ballot.count(pattern.tokens, postings, COUNTS);
  const best = voted[0]?.bits ?? 0;
  const places = voted.map(({ place }) => place);
  return best >= LIKELY ? places : [...new Set([...places, ...occurrences(pattern, text)])];
}

function occurrences(pattern: Pattern, { text, tokens }: ComparedText): number[] {
  const exact = pattern.text.slice(pattern.range.start, pattern.range.end);
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    // So many say nothing: the context must tell.
    if (found.length === MAX_OCCURRENCES) return [];
    found.push(tokenAt(tokens, at) - pattern.firstToken);
  }
  return found;
}
