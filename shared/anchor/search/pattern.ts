import type { TextQuoteSelector, TextRange } from '../../model/selector.ts';
import { normalised } from '../../text/normalise.ts';
import { tokenAt, type Vocabulary } from '../../text/tokens.ts';
import { ComparedText } from '../compared-text.ts';

/** Tokens of context on either side that are used, whatever the selector brings. */
const CONTEXT = 256;

/** What a selector says about its place, as one text: the words and what stands around them. */
export interface Pattern extends ComparedText {
  /** The selected words in it, UTF-16 code units. */
  range: TextRange;
  /** Index of the first token of the words, and of the first after them. */
  firstToken: number;
  endToken: number;
}

export function readPattern(quote: TextQuoteSelector, vocabulary: Vocabulary): Pattern {
  const prefix = normalised((quote.prefix ?? '').slice(-CONTEXT));
  const exact = normalised(quote.exact);
  const suffix = normalised((quote.suffix ?? '').slice(0, CONTEXT));
  const range = { start: prefix.length, end: prefix.length + exact.length };
  const text = new ComparedText(prefix + exact + suffix, vocabulary);
  const firstToken = tokenAt(text.tokens, range.start);
  let endToken = firstToken;
  while (endToken < text.tokens.length && (text.tokens.starts[endToken] as number) < range.end) endToken++;
  return Object.assign(text, { range, firstToken, endToken });
}
