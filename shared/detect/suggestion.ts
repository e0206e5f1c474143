import type { ClaimKind, Quantity, QuoteType } from '../model/annotation.ts';
import type { TextRange } from '../model/selector.ts';
import type { Answer } from './people/interview.ts';

/** A quotation that Stet proposes. Offsets are UTF-16 code units of the article text, end exclusive. */
export interface SuggestedQuote extends TextRange {
  /** The words between the marks, or the reported clause of a paraphrase. */
  text: string;
  /** The speaker exactly as printed beside the quote; null where nobody is named. */
  speaker: string | null;
  /** Where `speaker` stands; null without a speaker, and for one carried over from another sentence. */
  speakerRange: TextRange | null;
  /** Who that is: the fullest name in the article, or the name in the library. */
  speakerCanonical: string | null;
  /** Whether that is a name: not for "the mayor", "neighbours" or two people together. */
  named: boolean;
  /** Id of the person of the library that the speaker was recognised as. */
  person: string | null;
  /** The role as printed beside the name: "a policy analyst for …". */
  role: string | null;
  /** The reporting verb or phrase as printed. */
  cue: string | null;
  /** Whom it was said to: "told reporters". */
  addressee: string | null;
  type: QuoteType;
  /** Segments of one utterance share a number; numbers rise through the text. */
  group: number;
  /** 0 to 1. */
  score: number;
}

/** A sentence, or its checkable part, that is worth checking. Offsets as in SuggestedQuote. */
export interface SuggestedClaim extends TextRange {
  text: string;
  /** Canonical name of whoever claims it: the quote's speaker, the source named, or the author. */
  claimant: string | null;
  kind: ClaimKind;
  numbers: Quantity[];
  /** 0 to 1. */
  score: number;
}

export interface Suggestions {
  /** In the order of the text. */
  quotes: SuggestedQuote[];
  /** Best first. */
  claims: SuggestedClaim[];
  /** Of an interview, in the order of the text: what is claimed there is no claim of the author's. */
  answers: readonly Answer[];
}

/** From here on a quote and its speaker are right about 19 times in 20. */
export const SURE = 0.92;
/** From here on a suggestion is shown; below it is folded away. */
export const LIKELY = 0.5;
