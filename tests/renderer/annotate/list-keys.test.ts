import { expect, it } from 'vitest';
import { walk } from '../../../renderer/annotate/list-keys.ts';

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 0, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['PageDown', 1, 40, 9],
  ['PageUp', 3, 40, 0],
  ['Enter', 1, 3, null],
])('%s from %i of %i', (key, at, count, expected) => {
  expect(walk(key, at, count)).toBe(expected);
});
