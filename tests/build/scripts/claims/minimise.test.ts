import { describe, expect, it } from 'vitest';
import { minimise } from '../../../../build/scripts/claims/minimise.ts';

/** A bowl whose axes are of very different steepness. */
function bowl(place: Float64Array, slope: Float64Array): number {
  let height = 0;
  for (const [at, value] of place.entries()) {
    const steepness = 10 ** at;
    height += (steepness * (value - at) ** 2) / 2;
    slope[at] = steepness * (value - at);
  }
  return height;
}

/** Rosenbrock's valley: bent, lowest at (1, 1). */
function valley(place: Float64Array, slope: Float64Array): number {
  const [x = 0, y = 0] = place;
  slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  slope[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
}

describe('walking downhill', () => {
  it.each([
    ['a narrow bowl', bowl, [9, -9, 5, 0], [0, 1, 2, 3]],
    ['a bent valley', valley, [-1.2, 1], [1, 1]],
  ])('finds the lowest place of %s', (_, landscape, start, lowest) => {
    const found = minimise(Float64Array.from(start), landscape, 200);
    for (const [at, value] of lowest.entries()) expect(found[at]).toBeCloseTo(value, 2);
  });

  it('never ends higher than it began, however few rounds it has', () => {
    const slope = new Float64Array(2);
    const heights = [0, 1, 2, 4, 8].map((rounds) => valley(minimise(Float64Array.of(-1.2, 1), valley, rounds), slope));
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights.at(-1)).toBeLessThan(heights[0] ?? 0);
  });

  it('leaves the place it starts from as it was', () => {
    const start = Float64Array.of(3, 4);
    minimise(start, valley, 5);
    expect([...start]).toEqual([3, 4]);
  });
});
