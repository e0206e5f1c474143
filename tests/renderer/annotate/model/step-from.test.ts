import { expect, it } from 'vitest';
import { stepFrom } from '../../../../renderer/annotate/model/step-from.ts';

const starts = [3, 10, 10, 20];
const step = (atHand: number | null, way: 1 | -1, offset: number) =>
  stepFrom(
    [...starts.keys()],
    (entry) => entry === atHand,
    (entry) => starts[entry] ?? 0,
    way,
    offset,
  );

it.each<[number | null, 1 | -1, number, number | null]>([
  // From the one at hand, wherever the caret is.
  [0, 1, 99, 1],
  [1, 1, 0, 2],
  [3, 1, 0, null],
  [2, -1, 0, 1],
  [0, -1, 99, null],
  // Else from the caret: what begins there lies ahead.
  [null, 1, 0, 0],
  [null, 1, 10, 1],
  [null, 1, 11, 3],
  [null, 1, 21, null],
  [null, -1, 10, 0],
  [null, -1, 11, 2],
  [null, -1, 3, null],
])('from %j by %i at %i leads to %j', (atHand, way, offset, expected) => {
  expect(step(atHand, way, offset)).toBe(expected);
});
