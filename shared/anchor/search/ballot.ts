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

  /**
   * Whether words in a row that stand at `place` to the letter stand nowhere else to the given share, and say at least so
   * many bits. Rare words vote first: as soon as no other place can come up to the share, nobody else is asked.
   */
  isAlone(ids: Int32Array, place: number, postings: Postings, share: number, least: number): boolean {
    const voters = this.#voters(ids, postings);
    let left = voters.reduce((sum, index) => sum + postings.bits(ids[index] as number), 0);
    if (left < least) return false;
    const enough = left * share;
    let most = 0;
    for (const index of voters) {
      if (most + left < enough || most >= enough) break;
      const id = ids[index] as number;
      const bits = postings.bits(id);
      left -= bits;
      const from = postings.from(id);
      for (let one = from; one < from + postings.count(id); one++) {
        const other = (postings.at[one] as number) - index;
        if (Math.abs(other - place) > BIN) most = Math.max(most, this.#vote(other, bits));
      }
    }
    this.#forget();
    return most < enough;
  }

  /** Indexes of the words that may vote, the rarest first. */
  #voters(ids: Int32Array, postings: Postings): number[] {
    const voters: number[] = [];
    for (let index = 0; index < Math.min(ids.length, this.#before - BIN); index++) {
      const count = postings.count(ids[index] as number);
      if (count > 0 && count <= FREQUENT) voters.push(index);
    }
    return voters.sort((x, y) => postings.count(ids[x] as number) - postings.count(ids[y] as number));
  }

  /** Answers the most votes that a place around this one has. */
  #vote(place: number, bits: number): number {
    const shifted = place + this.#before;
    const bin = Math.floor(shifted / BIN) * 2;
    // Half-overlapping bins, so that a place near the border of one lies within another.
    const here = this.#add(bin, place, bits);
    return Math.max(here, this.#add(shifted % BIN < BIN / 2 ? bin - 1 : bin + 1, place, bits));
  }

  /** Answers the votes of the bin. */
  #add(bin: number, place: number, bits: number): number {
    const known = this.#bits[bin] as number;
    if (known === 0) {
      this.#touched.push(bin);
      this.#places[bin] = place;
    }
    this.#bits[bin] = known + bits;
    return known + bits;
  }

  #forget(): void {
    for (const bin of this.#touched) this.#bits[bin] = 0;
    this.#touched.length = 0;
  }

  /** Answers the best and forgets all. */
  #best(share: number): Vote[] {
    let most = 0;
    for (const bin of this.#touched) most = Math.max(most, this.#bits[bin] as number);
    const votes: Vote[] = [];
    for (const bin of this.#touched) {
      const bits = this.#bits[bin] as number;
      if (bits >= most * share) votes.push({ bits, place: this.#places[bin] as number });
    }
    this.#forget();
    const kept: Vote[] = [];
    for (const vote of votes.sort((x, y) => y.bits - x.bits)) {
      if (kept.length === MAX_VOTED) break;
      if (kept.every(({ place }) => Math.abs(vote.place - place) > BIN)) kept.push(vote);
    }
    return kept;
  }
}
