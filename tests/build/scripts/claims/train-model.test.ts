import { describe, expect, it } from 'vitest';
import { PLACES, rowsOf } from '../../../../build/scripts/claims/examples.ts';
import { lossOf } from '../../../../build/scripts/claims/loss.ts';
import { trainModel } from '../../../../build/scripts/claims/train-model.ts';
import { claimFeatures, WORTHS } from '../../../../shared/detect/claims/claim-features.ts';
import { oddsOf } from '../../../../shared/detect/claims/claim-model.ts';
import { SLOTS, slotsFor } from '../../../../shared/detect/claims/word-slots.ts';

const examples = [
  { text: 'Exports of wool fell by 12 percent in 2019.', worth: true },
  { text: 'The council voted against the ferry.', worth: true },
  { text: 'Rents doubled within three years.', worth: true },
  { text: 'I think we should all be proud.', worth: false },
  { text: 'Why would anybody say so?', worth: false },
  { text: 'Thank you, and good night.', worth: false },
].map(({ text, worth }) => ({ ...claimFeatures(text), worth }));

/** Vectors of two numbers: on the first axis what can be counted or done, on the second what is felt. */
const known: Record<string, readonly [number, number]> = {
  exports: [1, 0],
  wool: [0.8, 0],
  barley: [0.9, 0],
  rents: [1, 0.1],
  proud: [0, 1],
  glad: [0, 0.9],
  good: [0.1, 1],
};

function vectors() {
  const { checks, owners } = slotsFor(Object.keys(known));
  const numbers = new Float64Array(SLOTS * 2);
  for (const [slot, owner] of owners.entries()) if (owner !== undefined) numbers.set(known[owner] ?? [], slot * 2);
  return { checks, width: 2, vectors: numbers };
}

describe('the loss', () => {
  it('tells its slopes as a small step shows them', () => {
    const rows = rowsOf(examples);
    const weights = Float64Array.from({ length: PLACES.end }, (_, at) => Math.sin(at) / 5);
    const worths = Float64Array.from({ length: rows.count * WORTHS }, (_, at) => Math.cos(at));
    const slope = new Float64Array(PLACES.end);
    const worthSlopes = new Float64Array(worths.length);
    lossOf(rows, worths, weights, 1.5, slope, worthSlopes);
    const at = (list: Float64Array, index: number, by: number) => {
      const kept = list[index] ?? 0;
      list[index] = kept + by;
      const loss = lossOf(rows, worths, weights, 1.5, new Float64Array(PLACES.end), new Float64Array(worths.length));
      list[index] = kept;
      return loss;
    };
    const steepness = (list: Float64Array, index: number) => (at(list, index, 1e-5) - at(list, index, -1e-5)) / 2e-5;
    for (let index = PLACES.counted; index < PLACES.end; index++)
      expect(steepness(weights, index), `weight ${index}`).toBeCloseTo(slope[index] ?? 0, 5);
    for (const index of rows.weights) expect(steepness(weights, index)).toBeCloseTo(slope[index] ?? 0, 5);
    for (const index of worths.keys()) expect(steepness(worths, index)).toBeCloseTo(worthSlopes[index] ?? 0, 5);
  });
});

describe('the trained model', () => {
  const model = trainModel(examples, vectors());

  it('tells the examples apart', () => {
    const odds = (worth: boolean) =>
      examples.filter((example) => example.worth === worth).map((each) => oddsOf(each, model));
    expect(Math.min(...odds(true))).toBeGreaterThan(Math.max(...odds(false)));
  });

  it('holds what it learnt of a word for its like, which it never met', () => {
    const of = (text: string) => oddsOf(claimFeatures(text), model);
    expect(of('Barley again.') - of('Glad again.')).toBeGreaterThan(0);
  });

  it('is the same from the same examples', () => {
    expect(trainModel(examples, vectors())).toEqual(model);
  });
});
