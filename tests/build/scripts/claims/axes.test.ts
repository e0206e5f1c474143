import { expect, it } from 'vitest';
import { axesOf, sidesOf } from '../../../../build/scripts/claims/axes.ts';

const points = [
  [4, 4.2, 0.5],
  [-4, -3.9, 0.4],
  [2, 2.1, -0.6],
  [-2, -2.2, -0.3],
].map((point) => Float64Array.from(point));

it('finds along what the points differ most, and then what is left', () => {
  const { axes } = axesOf(points, [1, 1, 1, 1], 2);
  const [first = new Float64Array(3), second = new Float64Array(3)] = axes;
  expect(Math.hypot(...first)).toBeCloseTo(1);
  expect(Math.abs((first[0] ?? 0) * Math.SQRT1_2 + (first[1] ?? 0) * Math.SQRT1_2)).toBeCloseTo(1, 1);
  expect(first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0)).toBeCloseTo(0);
});

it('puts points on opposite ends on opposite sides', () => {
  const axes = axesOf(points, [1, 1, 1, 1], 1);
  const [far, opposite, near] = points.map((point) => sidesOf(point, axes));
  expect(near).toBe(far);
  expect(opposite).not.toBe(far);
});
