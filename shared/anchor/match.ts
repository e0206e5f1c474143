import type { Placement, Selector } from '../model/selector.ts';
import { CodePointIndex } from '../text/code-points.ts';
import { readSelectors } from './read-selectors.ts';

export interface MatchOptions {
  /** The text that the selectors were made on, where it is still known. */
  oldText?: string;
  /** 0 to 1: a placement that scores less is an orphan with candidates. */
  threshold?: number;
}

export interface Matcher {
  match(selectors: readonly Selector[]): Placement;
}

/** The range that the selectors of one target mean in `text`, or an orphan. Never guesses between equals. */
export function match(text: string, selectors: readonly Selector[], options: MatchOptions = {}): Placement {
  return createMatcher(text, options).match(selectors);
}

/** For many selectors of one text: what is computed from the texts is computed once. */
export function createMatcher(text: string, _options: MatchOptions = {}): Matcher {
  const index = new CodePointIndex(text);
  return {
    match(selectors) {
      const { quote, position } = readSelectors(selectors);
      if (position) {
        const range = { start: index.toUtf16(position.start), end: index.toUtf16(position.end) };
        if (quote === undefined || text.slice(range.start, range.end) === quote.exact) {
          return { state: 'exact', range, score: 1, method: 'position' };
        }
      }
      const at = quote?.exact ? text.indexOf(quote.exact) : -1;
      if (!quote || at < 0) return { state: 'orphan', candidates: [] };
      const range = { start: at, end: at + quote.exact.length };
      if (text.includes(quote.exact, at + 1)) return { state: 'orphan', candidates: [{ range, score: 0.5 }] };
      return { state: 'moved', range, score: 1, method: 'words' };
    },
  };
}
