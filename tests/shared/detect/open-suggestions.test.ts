import { expect, it } from 'vitest';
import { openSuggestions } from '../../../shared/detect/open-suggestions.ts';
import type { SuggestedClaim, SuggestedQuote } from '../../../shared/detect/suggestion.ts';

const quote = { start: 10, end: 30, text: 'x' } as SuggestedQuote;
const claim = { start: 10, end: 30, text: 'x' } as SuggestedClaim;

it.each([
  { name: 'the same place', range: { start: 10, end: 30 }, open: false },
  { name: 'the place with its marks', range: { start: 9, end: 31 }, open: false },
  { name: 'most of it', range: { start: 14, end: 30 }, open: false },
  { name: 'a sentence around it', range: { start: 0, end: 80 }, open: false },
  { name: 'a neighbour that touches', range: { start: 30, end: 50 }, open: true },
  { name: 'a little of a longer one', range: { start: 25, end: 60 }, open: true },
])('a decision on $name leaves it open: $open', ({ range, open }) => {
  const left = openSuggestions({ quotes: [quote], claims: [claim], answers: [] }, [{ kind: 'quote', range }]);
  expect(left.quotes).toHaveLength(open ? 1 : 0);
  expect(left.claims).toHaveLength(1);
});

it('keeps what is quoted inside a quotation open when this is decided, and the other way round', () => {
  const inner = { start: 15, end: 25, text: 'y' } as SuggestedQuote;
  const decide = (range: { start: number; end: number }) =>
    openSuggestions({ quotes: [quote, inner], claims: [], answers: [] }, [{ kind: 'quote', range }]).quotes;
  expect(decide(quote)).toEqual([inner]);
  expect(decide({ start: 14, end: 26 })).toEqual([quote]);
  expect(decide({ start: 0, end: 80 })).toEqual([]);
});
