import { describe, expect, it } from 'vitest';
import { runMatching } from '../../support/matching-run.ts';

/** 10,000 words, 1,000 selectors: the share of changed words, and the least share of right placements. */
const goals: [share: number, withOldText: number, without: number][] = [
  [0.01, 0.999, 0.999],
  [0.05, 0.999, 0.995],
  [0.2, 0.995, 0.99],
];

const text = { words: 10_000, selectors: 1000 };

describe.each(goals)('%f of the words changed', (share, withOldText, without) => {
  it.each([1, 11])('with the old text, text %i', (seed) => {
    const score = runMatching({ ...text, seed, share, withOldText: true });
    expect(score.right / score.selectors).toBeGreaterThanOrEqual(withOldText);
    expect(score.wrong).toBe(0);
  });

  it.each([2, 12])('without it, text %i', (seed) => {
    const score = runMatching({ ...text, seed, share, withOldText: false });
    expect(score.right / score.selectors).toBeGreaterThanOrEqual(without);
    expect(score.wrong).toBe(0);
  });
});

/** Shorter texts, and many of them: what happens seldom happens here. */
describe('in many texts', () => {
  const short = { words: 2500, selectors: 250 };
  const seeds = Array.from({ length: 12 }, (_, index) => 100 + index);

  it.each([0.01, 0.05, 0.2])('none is placed wrong, %f of the words changed', (share) => {
    const scores = seeds.map((seed) => runMatching({ ...short, seed, share, withOldText: false }));
    expect(scores.map(({ wrong }) => wrong)).toEqual(seeds.map(() => 0));
  });
});
