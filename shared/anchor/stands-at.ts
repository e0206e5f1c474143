import type { TextPositionSelector, TextQuoteSelector, TextRange } from '../model/selector.ts';
import { toUtf16 } from '../text/code-points.ts';

/** The words stand in this range (UTF-16), with all that the selector knows around them. */
export function standsAt(
  text: string,
  { start, end }: TextRange,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
): boolean {
  return text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}

/** The same for a position in code points. */
export function standsAtPosition(
  text: string,
  { start, end }: TextPositionSelector,
  quote: TextQuoteSelector,
): boolean {
  return standsAt(text, { start: toUtf16(text, start), end: toUtf16(text, end) }, quote);
}
