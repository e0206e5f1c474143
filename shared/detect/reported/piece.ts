import type { TextRange } from '../../model/selector.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';

/** Reported speech without quotation marks. The range is in UTF-16 code units of the paragraph. */
export interface Reported {
  range: TextRange;
  attribution: Attribution;
  score: number;
}

/** Tokens of a sentence, end exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

/** The words of the tokens [from, to) as reported; null where there is hardly one. */
export function reported(
  { tokens }: Passage,
  { from, to }: Sentence,
  attribution: Attribution,
  score: number,
): Reported | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to - from < 2) return null;
  return { range: { start: first.start, end: last.end }, attribution, score };
}

/** Where the words of a sentence end: in front of its full stop. */
export function wordsEnd(tokens: readonly Token[], { to }: Sentence): number {
  return tokens[to - 1]?.kind === 'end' ? to - 1 : to;
}
