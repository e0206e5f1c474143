import type { Quantity, QuoteType } from '../model/annotation.ts';
import { CodePointIndex } from '../text/code-points.ts';
import type { SuggestedClaim, Suggestions } from './suggestion.ts';

/** Suggestions as they leave the process: offsets are Unicode code points of `text`, end exclusive. */
export interface PrintableSuggestions {
  quotes: PrintableQuote[];
  claims: PrintableClaim[];
}

export interface PrintableQuote {
  start: number;
  end: number;
  text: string;
  speaker: string | null;
  speakerCanonical: string | null;
  role: string | null;
  cue: string | null;
  type: QuoteType;
  group: number;
  score: number;
}

export interface PrintableClaim {
  start: number;
  end: number;
  text: string;
  claimant: string | null;
  kind: SuggestedClaim['kind'];
  numbers: Quantity[];
  score: number;
}

export function inCodePoints(text: string, suggestions: Suggestions): PrintableSuggestions {
  const index = new CodePointIndex(text);
  const place = (range: { start: number; end: number }) => ({
    start: index.toCodePoint(range.start),
    end: index.toCodePoint(range.end),
  });
  return {
    quotes: suggestions.quotes.map((quote) => ({
      ...place(quote),
      text: quote.text,
      speaker: quote.speaker,
      speakerCanonical: quote.speakerCanonical,
      role: quote.role,
      cue: quote.cue,
      type: quote.type,
      group: quote.group,
      score: quote.score,
    })),
    claims: suggestions.claims.map((claim) => ({
      ...place(claim),
      text: claim.text,
      claimant: claim.claimant,
      kind: claim.kind,
      numbers: claim.numbers,
      score: claim.score,
    })),
  };
}
