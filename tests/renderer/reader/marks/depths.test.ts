import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthsOf, type Stretch } from '../../../../renderer/reader/marks/depths.ts';

describe('depthsOf', () => {
  it.each([
    [
      'apart',
      [
        [0, 5],
        [5, 9],
      ],
      [0, 0],
    ],
    [
      'nested',
      [
        [0, 9],
        [2, 5],
      ],
      [0, 1],
    ],
    [
      'crossing',
      [
        [0, 5],
        [3, 9],
      ],
      [0, 1],
    ],
    [
      'the longer of two that begin together lies lower',
      [
        [0, 4],
        [0, 9],
      ],
      [1, 0],
    ],
    [
      'free again after the overlap',
      [
        [0, 9],
        [2, 5],
        [6, 8],
        [10, 12],
      ],
      [0, 1, 1, 0],
    ],
    [
      'above what is still open, even when a lower depth is free',
      [
        [0, 4],
        [2, 9],
        [5, 7],
      ],
      [0, 1, 2],
    ],
  ] as const)('%s', (_name, spans, expected) => {
    const stretches = spans.map(([start, end], index) => ({ id: String(index), start, end }));
    const depths = depthsOf(stretches);
    expect(stretches.map((stretch) => depths.get(stretch))).toEqual(expected);
  });

  it('never gives two that overlap the same depth', () => {
    const stretch = fc
      .tuple(fc.uuid(), fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([id, start, length]): Stretch => ({ id, start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 25 }), (stretches) => {
        const depths = [...depthsOf(stretches)];
        for (const [a, depthA] of depths) {
          for (const [b, depthB] of depths) {
            if (a !== b && a.start < b.end && b.start < a.end) expect(depthA).not.toBe(depthB);
          }
        }
      }),
    );
  });
});
