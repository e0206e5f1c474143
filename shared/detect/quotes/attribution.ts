import type { Phrase } from '../grammar/phrases.ts';

/** Where the attribution stands: after the quote, before it, in the middle of a split one, or elsewhere. */
export type AttributionRule =
  | 'after'
  | 'inverted'
  | 'before'
  | 'colon'
  | 'according'
  | 'possessive'
  | 'main-subject'
  | 'carried';

/** Who said it by which words. Indices count tokens of the paragraph. */
export interface Attribution {
  rule: AttributionRule;
  speaker: Phrase | null;
  cueFrom: number;
  cueTo: number;
  addressee: Phrase | null;
  /** 0 to 1: how often the rule is right. */
  trust: number;
}
