import type { Placement, Selector, TextQuoteSelector, TextRange } from '../model/selector.ts';
import { CodePointIndex } from '../text/code-points.ts';
import { carriedScore } from './carried-range.ts';
import { type ReadSelectors, readSelectors } from './read-selectors.ts';
import { Drift } from './search/drift.ts';
import { type Found, WordSearch } from './search/place-by-search.ts';
import { standsAt } from './stands-at.ts';
import { TextDiff } from './text-diff.ts';

/** Placements that score less are orphans with candidates. Chosen so that none is placed wrong (see the tests). */
const THRESHOLD = 0.5;
/** Candidates that an orphan brings along. */
const MAX_CANDIDATES = 5;
/** Scores of what was placed by nearness, or by a position that no words confirm: placed, but to be looked at. */
const NEAREST_SCORE = 0.7;
const POSITION_SCORE = 0.6;
/** Score of words that a selector brings without any context, and that stand in the text just once. */
const ONLY_SCORE = 0.6;

export interface MatchOptions {
  /** The text that the selectors were made on, where it is still known. */
  oldText?: string;
}

export interface Matcher {
  /**
   * What was placed with certainty tells how the text has shifted around it, so that later answers for selectors
   * nearby may be surer.
   */
  match(selectors: readonly Selector[]): Placement;
  /** As `match` for each, in order, every answer knowing what all of them tell. */
  matchAll(targets: readonly (readonly Selector[])[]): Placement[];
}

/** The range that the selectors of one target mean in `text`, or an orphan. Never guesses between equals. */
export function match(text: string, selectors: readonly Selector[], options: MatchOptions = {}): Placement {
  return createMatcher(text, options).match(selectors);
}

/** For many selectors of one text: what is computed from the texts is computed once, when it is first needed. */
export function createMatcher(text: string, options: MatchOptions = {}): Matcher {
  return new TextMatcher(text, options);
}

class TextMatcher implements Matcher {
  readonly #text: string;
  readonly #oldText: string | undefined;
  /** Positions count in the text that the selectors were made on: the old one where there is one. */
  readonly #codePoints: CodePointIndex;
  readonly #drift: Drift;
  #words: WordSearch | undefined;
  #diff: TextDiff | undefined;
  #old: TextMatcher | undefined;

  constructor(text: string, { oldText }: MatchOptions) {
    this.#text = text;
    this.#oldText = oldText === text ? undefined : oldText;
    this.#codePoints = new CodePointIndex(this.#oldText ?? text);
    this.#drift = new Drift(text.length);
  }

  matchAll(targets: readonly (readonly Selector[])[]): Placement[] {
    const first = targets.map((selectors) => this.match(selectors));
    return first.map((placement, at) => (mayBeSurer(placement) ? this.match(targets[at] ?? []) : placement));
  }

  match(selectors: readonly Selector[]): Placement {
    const read = readSelectors(selectors);
    if (!read.quote && !read.position) return { state: 'orphan', candidates: [] };
    if (this.#oldText === undefined) return this.#matchAtPosition(read) ?? this.#matchByWords(read);
    const oldRange = this.#placeInOldText(this.#oldText, read, selectors);
    return oldRange ? this.#carry(this.#oldText, oldRange, read) : this.#matchByWords(read);
  }

  /** The words stand where the position says, with all that the selector knows around them. */
  #matchAtPosition({ quote, position }: ReadSelectors): Placement | undefined {
    if (!position || position.end > this.#codePoints.length) return undefined;
    const range = { start: this.#codePoints.toUtf16(position.start), end: this.#codePoints.toUtf16(position.end) };
    if (!quote) return { state: 'moved', range, score: POSITION_SCORE, method: 'position only' };
    if (!standsAt(this.#text, range, quote)) return undefined;
    return { state: 'exact', range, score: 1, method: 'position' };
  }

  #matchByWords({ quote, position }: ReadSelectors, accept: (range: TextRange) => boolean = () => true): Placement {
    if (!quote) return { state: 'orphan', candidates: [] };
    if (quote.exact.trim() === '') return this.#matchBlank(quote);
    this.#words ??= new WordSearch(this.#text);
    const oldStart = position && this.#codePoints.toUtf16(position.start);
    const found = this.#words.find(quote, oldStart === undefined ? undefined : this.#drift.expect(oldStart));
    const { verdict } = found;
    if (!verdict || verdict.by === 'none' || !accept(verdict.best.source)) {
      return this.#matchOnly(quote, accept) ?? this.#orphan(found);
    }
    const { best, by } = verdict;
    const score = by === 'nearest' ? Math.min(NEAREST_SCORE, carriedScore(best)) : carriedScore(best);
    if (score < THRESHOLD) return this.#orphan(found);
    const range = best.source;
    if (by === 'context' && oldStart !== undefined) this.#drift.learn(oldStart, range.start);
    const same = this.#text.slice(range.start, range.end) === quote.exact;
    return {
      state: same && by === 'context' ? 'exact' : 'moved',
      range,
      score,
      method: by === 'context' ? 'words' : by,
    };
  }

  /** Who gives words without context means the only place where they stand. */
  #matchOnly(
    { exact, prefix, suffix }: TextQuoteSelector,
    accept: (range: TextRange) => boolean,
  ): Placement | undefined {
    if (prefix || suffix) return undefined;
    const start = this.#text.indexOf(exact);
    const range = { start, end: start + exact.length };
    if (start < 0 || this.#text.includes(exact, start + 1) || !accept(range)) return undefined;
    return { state: 'moved', range, score: ONLY_SCORE, method: 'only' };
  }

  /** Nothing but space, or nothing at all, was selected: only all of the context together can tell the place. */
  #matchBlank({ exact, prefix = '', suffix = '' }: TextQuoteSelector): Placement {
    const all = prefix + exact + suffix;
    const at = all.trim() === '' ? -1 : this.#text.indexOf(all);
    if (at < 0 || this.#text.includes(all, at + 1)) return { state: 'orphan', candidates: [] };
    const start = at + prefix.length;
    return { state: 'exact', range: { start, end: start + exact.length }, score: 1, method: 'words' };
  }

  #placeInOldText(oldText: string, read: ReadSelectors, selectors: readonly Selector[]): TextRange | undefined {
    const { quote, position } = read;
    if (position) {
      const range = { start: this.#codePoints.toUtf16(position.start), end: this.#codePoints.toUtf16(position.end) };
      if (!quote || oldText.slice(range.start, range.end) === quote.exact) return range;
    }
    this.#old ??= new TextMatcher(oldText, {});
    const placed = this.#old.match(selectors);
    return placed.state === 'orphan' ? undefined : placed.range;
  }

  #carry(oldText: string, oldRange: TextRange, read: ReadSelectors): Placement {
    this.#diff ??= new TextDiff(oldText, this.#text);
    const diff = this.#diff;
    const carried = diff.carry(oldRange);
    const score = carried ? carriedScore(carried) : 0;
    if (carried && score >= THRESHOLD) {
      return { state: carried.whole ? 'exact' : 'moved', range: carried.range, score, method: 'diff' };
    }
    // Gone from its place: it may have been put elsewhere. What was there before is another's, however alike.
    const moved = this.#matchByWords(read, (range) => !diff.comesFromElsewhere(range, oldRange));
    if (moved.state !== 'orphan' || !carried) return moved;
    const { range } = carried;
    const others = moved.candidates.filter(
      (other) => other.range.start !== range.start || other.range.end !== range.end,
    );
    return { state: 'orphan', candidates: [{ range, score }, ...others].slice(0, MAX_CANDIDATES) };
  }

  #orphan({ places }: Found): Placement {
    const candidates = places.map((place) => ({ range: place.source, score: carriedScore(place) }));
    return { state: 'orphan', candidates: candidates.slice(0, MAX_CANDIDATES) };
  }
}

/** What was lost, or placed by its nearness alone: more knowledge of how the text has shifted may tell. */
function mayBeSurer(placement: Placement): boolean {
  return placement.state === 'orphan' || placement.method === 'nearest';
}
