import type { Selector, TextPositionSelector, TextQuoteSelector } from '../model/selector.ts';

export interface ReadSelectors {
  quote?: TextQuoteSelector;
  /** Code points, as stored. Absent when it is not a range (end before start). */
  position?: TextPositionSelector;
}

/** The first selector of each sort that Stet can match by; the others are left alone. */
export function readSelectors(selectors: readonly Selector[]): ReadSelectors {
  const found: ReadSelectors = {};
  for (const selector of selectors) {
    if (!found.quote && isQuote(selector)) found.quote = selector;
    if (!found.position && isPosition(selector) && selector.end >= selector.start) found.position = selector;
  }
  return found;
}

// As their schemas check them, at a hundredth of the cost: every match reads its selectors.

function isQuote(selector: Selector): selector is TextQuoteSelector {
  if (selector.type !== 'TextQuoteSelector') return false;
  const { exact, prefix, suffix } = selector as Record<string, unknown>;
  return typeof exact === 'string' && isText(prefix) && isText(suffix);
}

function isText(part: unknown): boolean {
  return part === undefined || typeof part === 'string';
}

function isPosition(selector: Selector): selector is TextPositionSelector {
  if (selector.type !== 'TextPositionSelector') return false;
  const { start, end } = selector as Record<string, unknown>;
  return isOffset(start) && isOffset(end);
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
