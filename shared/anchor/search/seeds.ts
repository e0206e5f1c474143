import { tokenAt } from '../../text/tokens.ts';
import type { ComparedText } from '../compared-text.ts';
import type { Pattern } from './pattern.ts';
import type { Postings } from './postings.ts';

/** Words that stand more often say too little about where they were. */
const FREQUENT = 60;
/** Tokens by which the places that two words vote for may differ and still be one. */
const BIN = 8;
/** Occurrences of the exact words that are looked at. */
const MAX_OCCURRENCES = 40;
/** Places that the words vote for, best first. */
const MAX_VOTED = 6;

/**
 * Where the pattern's first token may stand in the text (token indexes; may be negative at the edges): where the exact
 * words stand, and where its rarer words vote for together.
 */
export function seedPlaces(pattern: Pattern, text: ComparedText, postings: Postings): number[] {
  return [...new Set([...occurrences(pattern, text), ...votedPlaces(pattern, postings)])];
}

function occurrences(pattern: Pattern, { text, tokens }: ComparedText): number[] {
  const exact = pattern.text.slice(pattern.range.start, pattern.range.end);
  const found: number[] = [];
  if (exact.trim() === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    // So many say nothing: the context must tell.
    if (found.length === MAX_OCCURRENCES) return [];
    found.push(tokenAt(tokens, at) - pattern.firstToken);
  }
  return found;
}

function votedPlaces({ tokens }: Pattern, postings: Postings): number[] {
  const bins = new Map<number, { bits: number; place: number }>();
  for (const [index, id] of tokens.ids.entries()) {
    const places = postings.of(id);
    if (places.length > FREQUENT) continue;
    const bits = postings.bits(id);
    for (const at of places) {
      const place = at - index;
      // Half-overlapping bins, so that a place near the border of one lies within another.
      const bin = Math.floor(place / BIN) * 2;
      vote(bins, bin, place, bits);
      vote(bins, place - (bin / 2) * BIN < BIN / 2 ? bin - 1 : bin + 1, place, bits);
    }
  }
  const best = [...bins.values()].sort((x, y) => y.bits - x.bits);
  const places: number[] = [];
  for (const { place } of best) {
    if (places.length === MAX_VOTED) break;
    if (places.every((other) => Math.abs(other - place) > BIN)) places.push(place);
  }
  return places;
}

function vote(bins: Map<number, { bits: number; place: number }>, bin: number, place: number, bits: number): void {
  const known = bins.get(bin);
  if (known) known.bits += bits;
  else bins.set(bin, { bits, place });
}
