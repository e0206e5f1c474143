import type { TextPositionSelector, TextQuoteSelector, TextRange } from '../model/selector.ts';
import { type CodePointIndex, toCodePoint } from '../text/code-points.ts';

/** Characters of context on each side, in UTF-16 code units, rounded so that no surrogate pair is cut. */
const CONTEXT = 32;

/**
 * The W3C selectors of a range (UTF-16 code units) of the article text. Never cuts a surrogate pair. An index of that text makes
 * describing many ranges of a long one cheap.
 */
export function describe(
  text: string,
  range: TextRange,
  index?: CodePointIndex,
): [TextQuoteSelector, TextPositionSelector] {
  const quote = quoteOf(text, range);
  const start = index ? index.toCodePoint(range.start) : toCodePoint(text, range.start);
  const { exact } = quote;
  return [quote, { type: 'TextPositionSelector', start, end: start + toCodePoint(exact, exact.length) }];
}

/** The words of a range, and a little of what stands around them. */
export function quoteOf(text: string, range: TextRange): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(range.start, range.end),
    prefix: withoutLeadingHalf(text.slice(Math.max(0, range.start - CONTEXT), range.start)),
    suffix: withoutTrailingHalf(text.slice(range.end, range.end + CONTEXT)),
  };
}

function withoutLeadingHalf(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
}

function withoutTrailingHalf(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
