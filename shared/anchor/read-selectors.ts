import {
  type Selector,
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorSchema,
  textQuoteSelectorSchema,
} from '../model/selector.ts';

export interface ReadSelectors {
  quote?: TextQuoteSelector;
  /** Code points, as stored. Absent when it is not a range (end before start). */
  position?: TextPositionSelector;
}

/** The first selector of each sort that Stet can match by; the others are left alone. */
export function readSelectors(selectors: readonly Selector[]): ReadSelectors {
  const found: ReadSelectors = {};
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector' && !found.quote) {
      const quote = textQuoteSelectorSchema.safeParse(selector);
      if (quote.success) found.quote = quote.data;
    }
    if (selector.type === 'TextPositionSelector' && !found.position) {
      const position = textPositionSelectorSchema.safeParse(selector);
      if (position.success && position.data.end >= position.data.start) found.position = position.data;
    }
  }
  return found;
}
