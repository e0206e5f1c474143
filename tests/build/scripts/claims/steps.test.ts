import { expect, it } from 'vitest';
import { inSteps } from '../../../../build/scripts/claims/steps.ts';

it('rounds to whole steps and draws in what lies far out', () => {
  const { steps, scale } = inSteps(Float64Array.of(1, -1, 1, -1, 20), 7, 0.7);
  // The usual size is the root of 404 / 5.
  expect(scale).toBeCloseTo((0.7 * Math.sqrt(80.8)) / 7);
  expect([...steps]).toEqual([1, -1, 1, -1, 7]);
});

it('has a scale also where all is nothing', () => {
  const { steps, scale } = inSteps(new Float64Array(3), 7, 3);
  expect([...steps]).toEqual([0, 0, 0]);
  expect(scale).toBeGreaterThan(0);
});
