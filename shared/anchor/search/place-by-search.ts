import type { TextQuoteSelector, TextRange } from '../../model/selector.ts';
import { normalise } from '../../text/normalise.ts';
import { Vocabulary } from '../../text/tokens.ts';
import { type Carried, carriedScore } from '../carried-range.ts';
import { ComparedText } from '../compared-text.ts';
import { Lexicon } from '../diff/lexicon.ts';
import { Ballot } from './ballot.ts';
import { examine, type Search } from './candidate.ts';
import type { Expected } from './drift.ts';
import { judge, type Placed, type Verdict } from './judge.ts';
import { Pattern } from './pattern.ts';
import { Postings } from './postings.ts';
import { seedPlaces } from './seeds.ts';
import { findVerbatim } from './verbatim.ts';

/** Tokens of a pattern whose places are counted: more of them say nothing new about where it stands. */
const LONGEST = 4096;

/** A place in the source text, UTF-16 code units. */
export type Place = Carried & { source: TextRange };

export interface Found {
  /** Places that were looked at, best first. */
  places: Place[];
  /** Absent when there are none. */
  verdict?: { best: Place; by: Verdict['by'] };
}

/** The places of a pattern, which are the same wherever it is expected. */
interface Examined {
  pattern: Pattern;
  places: Placed[];
}

/** How much is left of what stands to the letter. */
const WHOLE = { kept: 1, context: 1, weight: 0, whole: true };

/** Finds what selectors mean in a text by their words alone. Made once per text. */
export class WordSearch {
  readonly #vocabulary = new Vocabulary();
  readonly #source: string;
  readonly #toSource: (offset: number) => number;
  readonly #search: Search;
  /** What was looked at for selectors that may be asked for again, once more is known of where they should be. */
  readonly #undecided = new WeakMap<TextQuoteSelector, Examined>();

  constructor(text: string) {
    const normal = normalise(text);
    this.#source = text;
    this.#toSource = normal.toSource;
    const compared = new ComparedText(normal.text, this.#vocabulary);
    this.#search = {
      text: compared,
      ballot: new Ballot(compared.tokens.length, LONGEST),
      postings: new Postings(compared.tokens),
      lexicon: new Lexicon(this.#vocabulary),
    };
  }

  /** `expected`: where the range should start, as far as its old position tells. */
  find(quote: TextQuoteSelector, expected: Expected | undefined): Found {
    const { text, postings, lexicon } = this.#search;
    const undecided = this.#undecided.get(quote);
    const pattern = undecided?.pattern ?? new Pattern(quote, this.#vocabulary);
    const verbatim = findVerbatim(pattern, this.#search, expected);
    if (verbatim) {
      const best = { ...WHOLE, range: verbatim, source: this.#sourceOf(verbatim) };
      return { places: [best], verdict: { best, by: 'context' } };
    }
    if (pattern.endToken === pattern.firstToken) return { places: [] };
    const places = undecided?.places ?? this.#examineAll(pattern).sort((x, y) => carriedScore(y) - carriedScore(x));
    if (places.length === 0) return { places };
    const verdict = judge(places, {
      pattern,
      lexicon,
      postings,
      tokens: text.tokens.length,
      length: this.#source.length,
      expected,
    });
    if (verdict.by !== 'context') this.#undecided.set(quote, { pattern, places });
    return { places: places.filter(({ kept }) => kept > 0), verdict };
  }

  #sourceOf({ start, end }: TextRange): TextRange {
    return { start: this.#toSource(start), end: this.#toSource(end) };
  }

  #examineAll(pattern: Pattern): Placed[] {
    const places: Placed[] = [];
    for (const seed of seedPlaces(pattern, this.#search)) {
      const candidate = examine(pattern, seed, this.#search);
      if (!candidate) continue;
      const source = this.#sourceOf(candidate.range);
      const known = places.some((place) => place.source.start === source.start && place.source.end === source.end);
      if (!known) places.push(Object.assign(candidate, { source }));
    }
    return places;
  }
}
