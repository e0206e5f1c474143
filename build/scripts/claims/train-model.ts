import { WORTHS } from '../../../shared/detect/claims/claim-features.ts';
import { type ClaimModel, meanWorths } from '../../../shared/detect/claims/claim-model.ts';
import { STEPS } from '../../../shared/detect/claims/packed-numbers.ts';
import { SLOTS } from '../../../shared/detect/claims/word-slots.ts';
import { type Example, meanVectors, PLACES, type Rows, rowsOf } from './examples.ts';
import { lossOf } from './loss.ts';
import { minimise } from './minimise.ts';
import { inSteps } from './steps.ts';
import type { WordVectors } from './word-vectors.ts';

export interface TrainOptions {
  /** Rounds of learning everything; the rest around rounded worths; what is counted around rounded weights. */
  rounds: { all: number; rest: number; counted: number };
  /** What a weight costs by its square. */
  decay: { buckets: number; counted: number; pairs: number; maps: number };
  /** How much more a sentence that is worth checking counts. */
  weight: number;
}

/** Chosen by folds of ClaimBuster and by held-out groups of debates. */
const defaultTraining: TrainOptions = {
  rounds: { all: 130, rest: 80, counted: 20 },
  decay: { buckets: 0.5, counted: 2, pairs: 12, maps: 10 },
  weight: 1.7,
};

/**
 * Logistic regression over hashed words, what is counted, mean worths of words and products of these. What a word is worth is a linear map
 * of its vector, learnt together with everything else; then it is rounded, the rest learnt again around it, and rounded too. The same
 * examples give the same model.
 */
export function trainModel(
  examples: readonly Example[],
  words: WordVectors,
  options: TrainOptions = defaultTraining,
): ClaimModel {
  const rows = rowsOf(examples);
  const learnt = learnAll(rows, meanVectors(examples, words), words.width, options);
  const { worths, worthScales } = roundedWorths(words, learnt.maps);
  const own = Float64Array.from(
    examples.flatMap((example) =>
      meanWorths(example.words, words.checks, worths).map((mean, worth) => mean * (worthScales[worth] ?? 0)),
    ),
  );
  const weights = learnRest(rows, own, learnt.weights, options);
  const buckets = inSteps(weights.slice(PLACES.buckets, PLACES.counted), STEPS, 4);
  const pairs = inSteps(weights.slice(PLACES.pairs), STEPS, 4);
  for (const [at, step] of buckets.steps.entries()) weights[PLACES.buckets + at] = step * buckets.scale;
  for (const [at, step] of pairs.steps.entries()) weights[PLACES.pairs + at] = step * pairs.scale;
  return {
    checks: words.checks,
    worths,
    worthScales,
    buckets: buckets.steps,
    bucketScale: buckets.scale,
    counted: [...learnCounted(rows, own, weights, options)],
    pairs: pairs.steps,
    pairScale: pairs.scale,
  };
}

/** The weights, and by a map for each worth what a vector is worth. */
function learnAll(rows: Rows, means: Float64Array, width: number, options: TrainOptions) {
  const start = new Float64Array(PLACES.end + WORTHS * width);
  // The maps have to begin apart, or they would stay alike; each worth counts as it is at first.
  const random = generator(1);
  for (let at = PLACES.end; at < start.length; at++) start[at] = 0.1 * (random() - 0.5);
  start.fill(1, PLACES.pairs - WORTHS, PLACES.pairs);
  const worths = new Float64Array(rows.count * WORTHS);
  const worthSlopes = new Float64Array(worths.length);
  const end = minimise(
    start,
    (place, slope) => {
      const maps = place.subarray(PLACES.end);
      for (let at = 0; at < worths.length; at++)
        worths[at] = dotAt(means, Math.floor(at / WORTHS) * width, maps, (at % WORTHS) * width, width);
      const cost = costOf(place, slope, options);
      const loss = lossOf(rows, worths, place, options.weight, slope, worthSlopes);
      for (let at = 0; at < worths.length; at++) {
        const [from, to] = [Math.floor(at / WORTHS) * width, PLACES.end + (at % WORTHS) * width];
        const change = worthSlopes[at] ?? 0;
        for (let axis = 0; axis < width; axis++)
          slope[to + axis] = (slope[to + axis] ?? 0) + change * (means[from + axis] ?? 0);
      }
      return loss + cost;
    },
    options.rounds.all,
  );
  return { weights: end.slice(0, PLACES.end), maps: end.slice(PLACES.end) };
}

function learnRest(rows: Rows, worths: Float64Array, start: Float64Array, options: TrainOptions): Float64Array {
  const worthSlopes = new Float64Array(worths.length);
  return minimise(
    start,
    (place, slope) => {
      const cost = costOf(place, slope, options);
      return cost + lossOf(rows, worths, place, options.weight, slope, worthSlopes);
    },
    options.rounds.rest,
  );
}

function learnCounted(rows: Rows, worths: Float64Array, weights: Float64Array, options: TrainOptions): Float64Array {
  const worthSlopes = new Float64Array(worths.length);
  return minimise(
    weights.slice(PLACES.counted, PLACES.pairs),
    (place, slope) => {
      const all = weights.slice();
      all.set(place, PLACES.counted);
      const slopes = new Float64Array(all.length);
      const cost = costOf(all, slopes, options);
      const loss = lossOf(rows, worths, all, options.weight, slopes, worthSlopes);
      slope.set(slopes.subarray(PLACES.counted, PLACES.pairs));
      return loss + cost;
    },
    options.rounds.counted,
  );
}

/** What the weights cost; writes its slope. */
function costOf(place: Float64Array, slope: Float64Array, { decay }: TrainOptions): number {
  let cost = 0;
  for (let at = 0; at < place.length; at++) {
    const value = place[at] ?? 0;
    const price =
      at < PLACES.counted
        ? decay.buckets
        : at < PLACES.pairs
          ? decay.counted
          : at < PLACES.end
            ? decay.pairs
            : decay.maps;
    cost += (price * value * value) / 2;
    slope[at] = price * value;
  }
  return cost;
}

/** What each word is worth by its vector, in steps of four bits. */
function roundedWorths({ width, vectors }: WordVectors, maps: Float64Array) {
  const worths = new Int8Array(SLOTS * WORTHS);
  const worthScales = Array.from({ length: WORTHS }, (_, worth) => {
    const exact = Float64Array.from({ length: SLOTS }, (_, slot) =>
      dotAt(vectors, slot * width, maps, worth * width, width),
    );
    const { steps, scale } = inSteps(exact, 7, 3);
    for (const [slot, step] of steps.entries()) worths[slot * WORTHS + worth] = step;
    return scale;
  });
  return { worths, worthScales };
}

function dotAt(left: Float64Array, leftFrom: number, right: Float64Array, rightFrom: number, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += (left[leftFrom + at] ?? 0) * (right[rightFrom + at] ?? 0);
  return sum;
}

/** Numerical Recipes' linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
