import type { TextRange } from '../model/selector.ts';
import { LIKELY, SURE, type SuggestedClaim, type SuggestedQuote, type Suggestions } from './suggestion.ts';

/** What is accepted or turned down in one go: an utterance with all its segments, or a claim. */
export type Proposal = {
  /** Unique among the proposals of a text, and the same for the same words in the same place. */
  id: string;
  /** UTF-16 code units, in order. */
  ranges: TextRange[];
  /** 0 to 1; of an utterance the lowest of its segments. */
  score: number;
} & ({ kind: 'quote'; segments: [SuggestedQuote, ...SuggestedQuote[]] } | { kind: 'claim'; claim: SuggestedClaim });

export interface WhichProposals {
  quotes: boolean;
  claims: boolean;
}

/** The proposals worth showing (tiers sure and likely) in the order of the text; segments of an utterance come together. */
export function proposalsOf({ quotes, claims }: Suggestions, which: WhichProposals): Proposal[] {
  const utterances = which.quotes ? [...Map.groupBy(quotes, ({ group }) => group).values()] : [];
  const proposals: Proposal[] = utterances.flatMap((segments) => {
    const [first, ...others] = segments;
    if (!first) return [];
    const score = Math.min(...segments.map((segment) => segment.score));
    const ranges = segments.map(rangeOf);
    return [{ kind: 'quote', id: `quote:${first.start}`, segments: [first, ...others], ranges, score }];
  });
  for (const claim of which.claims ? claims : []) {
    proposals.push({ kind: 'claim', id: `claim:${claim.start}`, claim, ranges: [rangeOf(claim)], score: claim.score });
  }
  return proposals.filter(({ score }) => score >= LIKELY).sort(byPlace);
}

export function isSure({ score }: Proposal): boolean {
  return score >= SURE;
}

function byPlace(a: Proposal, b: Proposal): number {
  const start = ({ ranges }: Proposal) => ranges[0]?.start ?? 0;
  // A claim around a quote comes before it, as it is read first.
  return start(a) - start(b) || (a.kind < b.kind ? -1 : 1);
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
