import {
  BUCKETS,
  type ClaimFeatures,
  COUNTED,
  eachPair,
  PAIRS,
  pairOf,
  SIGNS,
} from '../../../shared/detect/claims/claim-features.ts';
import { slotsOf } from '../../../shared/detect/claims/word-slots.ts';
import type { WordVectors } from './word-vectors.ts';

export interface Example extends ClaimFeatures {
  worth: boolean;
}

/** Where the weights of each kind begin in the one list of them; `end` is how many there are. */
export const PLACES = { buckets: 0, counted: BUCKETS, pairs: BUCKETS + COUNTED, end: BUCKETS + COUNTED + PAIRS };

/** What the weights are multiplied by in each example, as far as it does not hang on what words are worth. One list of all, for speed. */
export interface Rows {
  count: number;
  worth: Uint8Array;
  /** Example i has the entries from `from[i]` to `from[i + 1]`: numbers of weights and their values. */
  from: Uint32Array;
  weights: Uint32Array;
  values: Float64Array;
  /** The same of the signs alone, 0 for the first: what a worth is multiplied by. */
  signFrom: Uint32Array;
  signs: Uint32Array;
  signValues: Float64Array;
}

export function rowsOf(examples: readonly Example[]): Rows {
  const [from, signFrom] = [[0], [0]];
  const weights: number[] = [];
  const values: number[] = [];
  const signs: number[] = [];
  const signValues: number[] = [];
  for (const { hashed, signs: counted } of examples) {
    for (const bucket of hashed) {
      weights.push(PLACES.buckets + bucket);
      values.push(1 / Math.sqrt(Math.max(1, hashed.length)));
    }
    for (const [sign, value] of counted.entries()) {
      if (value === 0) continue;
      weights.push(PLACES.counted + sign);
      values.push(value);
      signs.push(sign);
      signValues.push(value);
    }
    eachPair(counted, (pair, value) => {
      weights.push(PLACES.pairs + pair);
      values.push(value);
    });
    from.push(weights.length);
    signFrom.push(signs.length);
  }
  return {
    count: examples.length,
    worth: Uint8Array.from(examples, ({ worth }) => (worth ? 1 : 0)),
    from: Uint32Array.from(from),
    weights: Uint32Array.from(weights),
    values: Float64Array.from(values),
    signFrom: Uint32Array.from(signFrom),
    signs: Uint32Array.from(signs),
    signValues: Float64Array.from(signValues),
  };
}

/** The number of the weight by which a worth is multiplied with a sign; with the first, which is always 1, it is the worth's own. */
export function worthWeight(sign: number, worth: number): number {
  return sign === 0 ? PLACES.counted + SIGNS + worth : PLACES.pairs + pairOf(sign, SIGNS + worth);
}

/** The mean of the vectors of the known words of each example, `width` numbers an example. */
export function meanVectors(examples: readonly Example[], { checks, width, vectors }: WordVectors): Float64Array {
  const means = new Float64Array(examples.length * width);
  for (const [index, { words }] of examples.entries()) {
    const slots = slotsOf(words, checks);
    for (const slot of slots)
      for (let at = 0; at < width; at++)
        means[index * width + at] = (means[index * width + at] ?? 0) + (vectors[slot * width + at] ?? 0) / slots.length;
  }
  return means;
}
