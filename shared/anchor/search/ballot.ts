import type { Tokens } from '../../text/tokens.ts';
import type { Postings } from './postings.ts';

/** Words that stand more often say too little about where they were. */
const FREQUENT = 60;
/** Tokens by which the places that two words vote for may differ and still be one. */
const BIN = 8;
/** Places that the words vote for, best first. */
const MAX_VOTED = 6;

interface Vote {
  /** Sum over the words that stand here, each as telling as it is rare. */
  bits: number;
  place: number;
}

/** Counts votes for places of one text. Kept from question to question: nothing is made for a vote. */
export class Ballot {
  /** By bin; twice as many as there are stretches of BIN tokens, since bins overlap by half. */
  readonly #bits: Float64Array;
  /** The place that the first vote of a bin was for. */
  readonly #places: Int32Array;
  readonly #touched: number[] = [];
  /** Places before the text's first token that may be voted for: longer patterns are cut. */
  readonly #before: number;

  /** `tokens` of the text, and of the longest pattern that counts. */
  constructor(tokens: number, pattern: number) {
    this.#before = Math.ceil(pattern / BIN) * BIN + BIN;
    const bins = 2 * Math.ceil((tokens + this.#before) / BIN) + 2;
    this.#bits = new Float64Array(bins);
    this.#places = new Int32Array(bins);
  }

  /** Places that words in a row vote for, each with at least the given share of the votes of the best. */
  count({ ids, length }: Pick<Tokens, 'ids' | 'length'>, postings: Postings, share: number): Vote[] {
    const { at } = postings;
    for (let index = 0; index < Math.min(length, this.#before - BIN); index++) {
      const id = ids[index] as number;
      const count = postings.count(id);
      if (count === 0 || count > FREQUENT) continue;
      const bits = postings.bits(id);
      const from = postings.from(id);
      for (let one = from; one < from + count; one++) this.#vote((at[one] as number) - index, bits);
    }
    return this.#best(share);
  }

  #vote(place: number, bits: number): void {
    const shifted = place + this.#before;
    const bin = Math.floor(shifted / BIN) * 2;
    // Half-overlapping bins, so that a place near the border of one lies within another.
    this.#add(bin, place, bits);
    this.#add(shifted % BIN < BIN / 2 ? bin - 1 : bin + 1, place, bits);
  }

  #add(bin: number, place: number, bits: number): void {
    const known = this.#bits[bin] as number;
    if (known === 0) {
      this.#touched.push(bin);
      this.#places[bin] = place;
    }
    this.#bits[bin] = known + bits;
  }

  /** Answers the best and forgets all. */
  #best(share: number): Vote[] {
    let most = 0;
    for (const bin of this.#touched) most = Math.max(most, this.#bits[bin] as number);
    const votes: Vote[] = [];
    for (const bin of this.#touched) {
      const bits = this.#bits[bin] as number;
      if (bits >= most * share) votes.push({ bits, place: this.#places[bin] as number });
      this.#bits[bin] = 0;
    }
    this.#touched.length = 0;
    const kept: Vote[] = [];
    for (const vote of votes.sort((x, y) => y.bits - x.bits)) {
      if (kept.length === MAX_VOTED) break;
      if (kept.every(({ place }) => Math.abs(vote.place - place) > BIN)) kept.push(vote);
    }
    return kept;
  }
}
