import type { TextQuoteSelector } from '../../model/selector.ts';
import { normalise } from '../../text/normalise.ts';
import { Vocabulary } from '../../text/tokens.ts';
import { carriedScore } from '../carried-range.ts';
import { ComparedText } from '../compared-text.ts';
import { Lexicon } from '../diff/lexicon.ts';
import { examine, type Search } from './candidate.ts';
import type { Expected } from './drift.ts';
import { judge, type Placed, type Verdict } from './judge.ts';
import { readPattern } from './pattern.ts';
import { Postings } from './postings.ts';
import { Ballot, seedPlaces } from './seeds.ts';

/** Tokens of a pattern whose places are counted: more of them say nothing new about where it stands. */
const LONGEST = 4096;

export interface Found {
  /** Places that were looked at, best first. */
  places: Placed[];
  /** Absent when there are none. */
  verdict?: Verdict;
}

/** Finds what selectors mean in a text by their words alone. Made once per text. */
export class WordSearch {
  readonly #vocabulary = new Vocabulary();
  readonly #source: string;
  readonly #toSource: (offset: number) => number;
  readonly #search: Search;

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
    const { text, postings } = this.#search;
    const pattern = readPattern(quote, this.#vocabulary);
    if (pattern.endToken === pattern.firstToken) return { places: [] };
    const places = this.#examineAll(pattern).sort((x, y) => carriedScore(y) - carriedScore(x));
    if (places.length === 0) return { places };
    const verdict = judge(places, {
      pattern,
      postings,
      tokens: text.tokens.length,
      length: this.#source.length,
      expected,
    });
    return { places: places.filter(({ kept }) => kept > 0), verdict };
  }

  #examineAll(pattern: ReturnType<typeof readPattern>): Placed[] {
    const seen = new Set<string>();
    return seedPlaces(pattern, this.#search).flatMap((seed) => {
      const candidate = examine(pattern, seed, this.#search);
      if (!candidate) return [];
      const source = { start: this.#toSource(candidate.range.start), end: this.#toSource(candidate.range.end) };
      const key = `${source.start} ${source.end}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...candidate, source }];
    });
  }
}
