import type { PlacedAnnotation } from '../model/annotation.ts';
import type { TextRange } from '../model/selector.ts';
import type { SuggestionKind } from '../model/suggestions-file.ts';
import type { Suggestions } from './suggestion.ts';

/** Something the reader has decided about: a kind and a place in the text that is being read. */
export interface Decided {
  kind: SuggestionKind;
  range: TextRange;
}

/** What is still to be decided: a suggestion is settled once most of it is covered by a decision of its kind. */
export function openSuggestions({ quotes, claims, answers }: Suggestions, decided: readonly Decided[]): Suggestions {
  const isOpen = (kind: SuggestionKind, range: TextRange) =>
    !decided.some((other) => other.kind === kind && coverage(range, other.range) > 0.5);
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

/** How much of the shorter of two ranges lies in both, 0 to 1. */
function coverage(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shorter > 0 ? Math.max(0, shared) / shorter : 0;
}
