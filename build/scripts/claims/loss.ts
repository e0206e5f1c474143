import { pairOf, SIGNS, WORTHS } from '../../../shared/detect/claims/claim-features.ts';
import { PLACES, type Rows, worthWeight } from './examples.ts';

const ownWeights = Uint32Array.from({ length: SIGNS * WORTHS }, (_, at) =>
  worthWeight(Math.floor(at / WORTHS), at % WORTHS),
);

/**
 * Logistic loss of all examples, those worth checking counted `weight` times. Adds to `slope` the slope by each weight, and writes into
 * `worthSlopes` the slope by each of the mean worths, of which there are `WORTHS` an example.
 */
export function lossOf(
  rows: Rows,
  worths: Float64Array,
  weights: Float64Array,
  weight: number,
  slope: Float64Array,
  worthSlopes: Float64Array,
): number {
  let loss = 0;
  const rises = new Float64Array(WORTHS);
  for (let index = 0; index < rows.count; index++) {
    const own = worths.subarray(index * WORTHS, (index + 1) * WORTHS);
    let odds = risesOf(rows, index, own, weights, rises);
    const end = rows.from[index + 1] ?? 0;
    for (let at = rows.from[index] ?? 0; at < end; at++)
      odds += (weights[rows.weights[at] ?? 0] ?? 0) * (rows.values[at] ?? 0);
    const worth = rows.worth[index] ?? 0;
    const share = worth ? weight : 1;
    const wrong = worth ? -odds : odds;
    loss += share * (wrong > 30 ? wrong : Math.log1p(Math.exp(wrong)));
    const error = share * (1 / (1 + Math.exp(-odds)) - worth);
    for (let at = rows.from[index] ?? 0; at < end; at++) {
      const number = rows.weights[at] ?? 0;
      slope[number] = (slope[number] ?? 0) + error * (rows.values[at] ?? 0);
    }
    descend(rows, index, own, error, slope);
    for (let k = 0; k < WORTHS; k++) worthSlopes[index * WORTHS + k] = error * (rises[k] ?? 0);
  }
  return loss;
}

/** What the mean worths of an example add to its odds; writes into `rises` how much the odds rise with each of them. */
function risesOf(rows: Rows, index: number, own: Float64Array, weights: Float64Array, rises: Float64Array): number {
  let odds = 0;
  rises.fill(0);
  const end = rows.signFrom[index + 1] ?? 0;
  for (let k = 0; k < WORTHS; k++) {
    const value = own[k] ?? 0;
    let rise = 0;
    for (let at = rows.signFrom[index] ?? 0; at < end; at++)
      rise += (weights[ownWeights[(rows.signs[at] ?? 0) * WORTHS + k] ?? 0] ?? 0) * (rows.signValues[at] ?? 0);
    odds += rise * value;
    rises[k] = (rises[k] ?? 0) + rise;
    for (let l = k; l < WORTHS; l++) {
      const other = own[l] ?? 0;
      const both = weights[PLACES.pairs + pairOf(SIGNS + k, SIGNS + l)] ?? 0;
      odds += both * value * other;
      rises[k] = (rises[k] ?? 0) + both * other;
      rises[l] = (rises[l] ?? 0) + both * value;
    }
  }
  return odds;
}

function descend(rows: Rows, index: number, own: Float64Array, error: number, slope: Float64Array): void {
  const end = rows.signFrom[index + 1] ?? 0;
  for (let k = 0; k < WORTHS; k++) {
    const change = error * (own[k] ?? 0);
    for (let at = rows.signFrom[index] ?? 0; at < end; at++) {
      const number = ownWeights[(rows.signs[at] ?? 0) * WORTHS + k] ?? 0;
      slope[number] = (slope[number] ?? 0) + change * (rows.signValues[at] ?? 0);
    }
    for (let l = k; l < WORTHS; l++) {
      const number = PLACES.pairs + pairOf(SIGNS + k, SIGNS + l);
      slope[number] = (slope[number] ?? 0) + change * (own[l] ?? 0);
    }
  }
}
