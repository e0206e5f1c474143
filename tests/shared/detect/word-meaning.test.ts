import { expect, it } from 'vitest';
import { AXES, leaningOf } from '../../../shared/detect/word-meaning.ts';

/** How alike two words lie: 1 on the same side of every axis, -1 of none. */
function likeness(left: string, right: string): number {
  const other = leaningOf([right]);
  return leaningOf([left]).reduce((sum, side, axis) => sum + side * (other[axis] ?? 0), 0) / AXES;
}

it.each([
  ['senator', 'congressman', 'kitchen'],
  ['taxes', 'spending', 'singer'],
  ['monday', 'tuesday', 'iraq'],
])('%s lies nearer to %s than to %s', (word, like, unlike) => {
  expect(likeness(word, like)).toBeGreaterThan(likeness(word, unlike));
});

it('is the mean of the words, and nothing without words', () => {
  const [one = 0] = leaningOf(['senator', 'senator']);
  expect(one).toBe(leaningOf(['senator'])[0]);
  expect(leaningOf(['#year', '?'])).toEqual(new Array(AXES).fill(0));
});
