import { BUCKETS, type ClaimFeatures, COUNTED, eachPair, PAIRS } from '../../../shared/detect/claim-features.ts';

/** Logistic regression over hashed words and counted features, by AdaGrad in an order that a seed fixes: the same data give the same bytes. */

export interface Example extends ClaimFeatures {
  worth: boolean;
}

export interface TrainOptions {
  epochs: number;
  /** Epochs before those whose mean is taken. */
  settled: number;
  rate: number;
  /** Weight decay of the hashed weights and of the others. */
  decayHashed: number;
  decayDense: number;
  /** How much more a sentence that is worth checking counts. */
  weight: number;
  seed: number;
}

export const defaultTraining: TrainOptions = {
  epochs: 12,
  settled: 6,
  rate: 0.1,
  decayHashed: 0.001,
  decayDense: 0.002,
  weight: 2.5,
  seed: 12345,
};

/** Weights of the hash buckets, then of what is counted, then of the products of these. */
export function trainModel(examples: readonly Example[], options: TrainOptions = defaultTraining): Float64Array {
  const weights = new Float64Array(BUCKETS + COUNTED + PAIRS);
  const gradients = new Float64Array(weights.length).fill(1e-6);
  const order = examples.map((_, index) => index);
  const random = generator(options.seed);
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) step(weights, gradients, example, options);
    }
    // The mean of what the later epochs end with sways less with the order than the last alone.
    if (epoch < options.settled) continue;
    const share = 1 / (options.epochs - options.settled);
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + share * (weights[at] ?? 0);
  }
  return mean;
}

export function scoreWith(weights: ArrayLike<number>, { hashed, counted }: ClaimFeatures): number {
  const norm = 1 / Math.sqrt(Math.max(1, hashed.length));
  let sum = 0;
  for (const bucket of hashed) sum += (weights[bucket] ?? 0) * norm;
  for (const [index, value] of counted.entries()) sum += (weights[BUCKETS + index] ?? 0) * value;
  eachPair(counted, (pair, value) => {
    sum += (weights[BUCKETS + COUNTED + pair] ?? 0) * value;
  });
  return sum;
}

function step(weights: Float64Array, gradients: Float64Array, example: Example, options: TrainOptions): void {
  const norm = 1 / Math.sqrt(Math.max(1, example.hashed.length));
  const probability = 1 / (1 + Math.exp(-scoreWith(weights, example)));
  const error = (probability - (example.worth ? 1 : 0)) * (example.worth ? options.weight : 1);
  for (const bucket of example.hashed) move(bucket, error * norm, options.decayHashed);
  for (const [index, value] of example.counted.entries()) move(BUCKETS + index, error * value, options.decayDense);
  // Those that are nothing here decay too.
  const products = new Float64Array(PAIRS);
  eachPair(example.counted, (pair, value) => {
    products[pair] = value;
  });
  for (const [pair, value] of products.entries()) move(BUCKETS + COUNTED + pair, error * value, options.decayDense);

  function move(at: number, slope: number, decay: number): void {
    const weight = weights[at] ?? 0;
    const gradient = slope + decay * weight;
    const sum = (gradients[at] ?? 0) + gradient * gradient;
    gradients[at] = sum;
    weights[at] = weight - (options.rate * gradient) / Math.sqrt(sum);
  }
}

/** Numerical Recipes' linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
