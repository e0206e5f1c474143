import type { TextRange } from '../model/selector.ts';
import { type Tier, tiers } from '../model/tier.ts';
import { LIKELY, SURE, type SuggestedClaim, type SuggestedQuote, type Suggestions } from './suggestion.ts';

/** What becomes one annotation when it is accepted: an utterance with all its segments, or a claim. */
export type Proposal = {
  /** Unique among the proposals of a text, and the same for the same words in the same place. */
  id: string;
  /** UTF-16 code units, in order. */
  ranges: TextRange[];
  /** 0 to 1; of an utterance the lowest of its segments. */
  score: number;
} & ({ kind: 'quote'; segments: [SuggestedQuote, ...SuggestedQuote[]] } | { kind: 'claim'; claim: SuggestedClaim });

const LEAST: Readonly<Record<Tier, number>> = { sure: SURE, likely: LIKELY, doubtful: 0 };

export interface WhichProposals {
  quotes: boolean;
  claims: boolean;
  /** The last tier that is shown. */
  downTo: Tier;
}

/** The proposals to be shown in the order of the text; segments of an utterance come together. */
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
  return proposals.filter(({ score }) => score >= LEAST[which.downTo]).sort(byPlace);
}

/** Proposals on the same words, shown and decided as one: a quotation and what can be checked in it. */
export interface Offer {
  /** Of its first proposal. */
  id: string;
  ranges: TextRange[];
  proposals: [Proposal, ...Proposal[]];
}

/** Puts a claim to the quotation in which it is one of the segments, word for word. The order stays. */
export function offersOf(proposals: readonly Proposal[]): Offer[] {
  const quotes = proposals.filter(({ kind }) => kind === 'quote');
  const claims = Map.groupBy(
    proposals.filter(({ kind }) => kind === 'claim'),
    ({ ranges: [claimed] }) => quotes.find(({ ranges }) => ranges.some((range) => sameWords(range, claimed))),
  );
  const alone = new Set(claims.get(undefined));
  return proposals
    .filter((proposal) => proposal.kind === 'quote' || alone.has(proposal))
    .map((proposal) => ({
      id: proposal.id,
      ranges: proposal.ranges,
      proposals: [proposal, ...(claims.get(proposal) ?? [])],
    }));
}

/** But for a mark at either end, as the comma before a closing quotation mark: no word is that short. */
function sameWords(a: TextRange, b: TextRange | undefined): boolean {
  return b !== undefined && Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}

export function isSure(proposal: Proposal): boolean {
  return tierOf(proposal) === 'sure';
}

export function tierOf({ score }: Proposal): Tier {
  return tiers.find((tier) => score >= LEAST[tier]) ?? 'doubtful';
}

function byPlace(a: Proposal, b: Proposal): number {
  const start = ({ ranges }: Proposal) => ranges[0]?.start ?? 0;
  // A claim around a quote comes before it, as it is read first.
  return start(a) - start(b) || (a.kind < b.kind ? -1 : 1);
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
