import type { PlacedAnnotation } from '../model/annotation.ts';
import type { TextRange } from '../model/selector.ts';
import type { SuggestionKind } from '../model/suggestions-file.ts';
import type { Suggestions } from './suggestion.ts';

/** Something the reader has decided about: a kind and a place in the text that is being read. */
export interface Decided {
  kind: SuggestionKind;
  range: TextRange;
}

/**
 * What is still to be decided: a suggestion is settled once most of it is covered by a decision of its kind. One about the words of a suggestion settles
 * that alone: what is quoted inside a quotation stays open when this is decided, and the other way round.
 */
export function openSuggestions({ quotes, claims, answers }: Suggestions, decided: readonly Decided[]): Suggestions {
  const suggested = { quote: quotes, claim: claims };
  const others = decided.map((other) => ({
    ...other,
    meant: suggested[other.kind].some((one) => isSame(one, other.range)),
  }));
  const isOpen = (kind: SuggestionKind, range: TextRange) =>
    !others.some(
      (other) => other.kind === kind && (other.meant ? isSame(range, other.range) : coverage(range, other.range) > 0.5),
    );
  return {
    quotes: quotes.filter((quote) => isOpen('quote', quote)),
    claims: claims.filter((claim) => isOpen('claim', claim)),
    answers,
  };
}

/** What was annotated as a quote or a claim is decided wherever it has a place. */
export function decidedByAnnotations(annotations: readonly PlacedAnnotation[]): Decided[] {
  return annotations.flatMap(({ annotation, placements }) => {
    const kind = annotation['stet:kind'];
    if (kind !== 'quote' && kind !== 'claim') return [];
    return placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [{ kind, range: placement.range }]));
  });
}

/** But for a mark or two at either end. */
function isSame(a: TextRange, b: TextRange): boolean {
  return Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2;
}

/** How much of the shorter of two ranges lies in both, 0 to 1. */
function coverage(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shorter > 0 ? Math.max(0, shared) / shorter : 0;
}
