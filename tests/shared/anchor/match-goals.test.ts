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
