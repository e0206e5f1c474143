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

/** A place that the words vote for counts beside the best when it has this share of its votes. */
const COUNTS = 0.3;
/** Bits of votes that make a place so likely that occurrences of the words elsewhere need no look. */
const LIKELY = 40;

/**
 * Where the pattern's first token may stand in the text (token indexes; may be negative at the edges): where its rarer
 * words vote for together and, when they do not say much, where the exact words stand.
 */
export function seedPlaces(pattern: Pattern, text: ComparedText, postings: Postings): number[] {
  const voted = votedPlaces(pattern, postings);
  const best = voted[0]?.bits ?? 0;
  const places = voted.filter(({ bits }) => bits >= best * COUNTS).map(({ place }) => place);
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

interface Vote {
  /** Sum over the words that stand here, each as telling as it is rare. */
  bits: number;
  place: number;
}

function votedPlaces({ tokens }: Pattern, postings: Postings): Vote[] {
  const bins = new Map<number, Vote>();
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
  const kept: Vote[] = [];
  for (const candidate of [...bins.values()].sort((x, y) => y.bits - x.bits)) {
    if (kept.length === MAX_VOTED) break;
    if (kept.every(({ place }) => Math.abs(candidate.place - place) > BIN)) kept.push(candidate);
  }
  return kept;
}

function vote(bins: Map<number, Vote>, bin: number, place: number, bits: number): void {
  const known = bins.get(bin);
  if (known) known.bits += bits;
  else bins.set(bin, { bits, place });
}
