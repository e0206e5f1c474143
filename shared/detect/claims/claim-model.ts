import { type ClaimFeatures, claimFeatures, eachPair, WORTHS } from './claim-features.ts';
import * as shipped from './claim-weights.ts';
import { fromBase64, unpackThrees, unpackTwos } from './packed-numbers.ts';
import { slotsOf } from './word-slots.ts';

/** Weights in whole steps; a weight is its step times the scale of its kind. Lists may be longer than what they hold. */
export interface ClaimModel {
  /** A byte a slot, by which a word is found. */
  checks: Uint8Array;
  /** What each word is worth, `WORTHS` numbers a slot. */
  worths: Int8Array;
  worthScales: readonly number[];
  buckets: Int8Array;
  bucketScale: number;
  /** Of the signs, then of the mean worths; as they are. */
  counted: readonly number[];
  /** Of the products, in the order of `eachPair`. */
  pairs: Int8Array;
  pairScale: number;
}

let model: ClaimModel | undefined;

/** Log odds, by a model of debate sentences, that a sentence is worth checking. */
export function claimOdds(sentence: string): number {
  model ??= {
    ...shipped,
    checks: fromBase64(shipped.checks),
    worths: unpackTwos(fromBase64(shipped.worths)),
    buckets: unpackThrees(fromBase64(shipped.buckets)),
    pairs: unpackThrees(fromBase64(shipped.pairs)),
  };
  return oddsOf(claimFeatures(sentence), model);
}

export function oddsOf(
  { hashed, signs, words }: ClaimFeatures,
  { checks, worths, worthScales, buckets, bucketScale, counted, pairs, pairScale }: ClaimModel,
): number {
  const means = meanWorths(words, checks, worths).map((mean, worth) => mean * (worthScales[worth] ?? 0));
  const norm = bucketScale / Math.sqrt(Math.max(1, hashed.length));
  let sum = 0;
  for (const bucket of hashed) sum += (buckets[bucket] ?? 0) * norm;
  const all = [...signs, ...means];
  for (const [index, value] of all.entries()) sum += (counted[index] ?? 0) * value;
  eachPair(all, (pair, value) => {
    sum += (pairs[pair] ?? 0) * pairScale * value;
  });
  return sum;
}

/** The mean of each worth over the words that are known, in steps. */
export function meanWorths(words: readonly string[], checks: Uint8Array, worths: Int8Array): number[] {
  const sums = new Array<number>(WORTHS).fill(0);
  const slots = slotsOf(words, checks);
  for (const slot of slots)
    for (let worth = 0; worth < WORTHS; worth++)
      sums[worth] = (sums[worth] ?? 0) + (worths[slot * WORTHS + worth] ?? 0);
  return sums.map((sum) => sum / Math.max(1, slots.length));
}
