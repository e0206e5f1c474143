import { type ClaimFeatures, claimFeatures, eachPair } from './claim-features.ts';
import { counted, hashed, pairScale, pairs, scale } from './claim-weights.ts';

let buckets: Int8Array | undefined;
let pairWeights: Int8Array | undefined;

/** Log odds, by a model of debate sentences, that a sentence is worth checking. */
export function claimOdds(sentence: string): number {
  return oddsOf(claimFeatures(sentence));
}

export function oddsOf(features: ClaimFeatures): number {
  buckets ??= decode(hashed);
  pairWeights ??= decodeNines(pairs);
  const weightOf = pairWeights;
  const norm = scale / Math.sqrt(Math.max(1, features.hashed.length));
  let sum = 0;
  for (const bucket of features.hashed) sum += (buckets[bucket] ?? 0) * norm;
  for (const [index, value] of features.counted.entries()) sum += (counted[index] ?? 0) * value;
  eachPair(features.counted, (pair, value) => {
    sum += (weightOf[pair] ?? 0) * pairScale * value;
  });
  return sum;
}

function decode(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (char) => (char.charCodeAt(0) << 24) >> 24);
}

/** Five numbers from -4 to 4 in two bytes. */
function decodeNines(base64: string): Int8Array {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return Int8Array.from({ length: (bytes.length / 2) * 5 }, (_, at) => {
    const pair = Math.floor(at / 5) * 2;
    const five = (bytes[pair] ?? 0) | ((bytes[pair + 1] ?? 0) << 8);
    return (Math.floor(five / 9 ** (at % 5)) % 9) - 4;
  });
}
