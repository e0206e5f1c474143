import { type ClaimFeatures, claimFeatures } from './claim-features.ts';
import { dense, hashed, scale } from './claim-weights.ts';

let buckets: Int8Array | undefined;

/** Log odds, by a model of debate sentences, that a sentence is worth checking. */
export function claimOdds(sentence: string): number {
  return oddsOf(claimFeatures(sentence));
}

export function oddsOf(features: ClaimFeatures): number {
  buckets ??= decode(hashed);
  const norm = scale / Math.sqrt(Math.max(1, features.hashed.length));
  let sum = 0;
  for (const bucket of features.hashed) sum += (buckets[bucket] ?? 0) * norm;
  for (const [index, value] of features.dense.entries()) sum += (dense[index] ?? 0) * value;
  return sum;
}

function decode(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (char) => (char.charCodeAt(0) << 24) >> 24);
}
