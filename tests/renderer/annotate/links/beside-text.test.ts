import { expect, it } from 'vitest';
import { besideText } from '../../../../renderer/annotate/links/beside-text.ts';

it.each([
  ['in the gap at the right', { left: 40, right: 600 }, 700, false, 602],
  ['there also of what is written leftward', { left: 40, right: 600 }, 700, true, 602],
  ['over the end of the lines where there is none', { left: 20, right: 680 }, 700, false, 674],
  ['at their other end where they are written leftward', { left: 30, right: 680 }, 700, true, 4],
  ['over that where there is none either', { left: 20, right: 680 }, 700, true, 2],
])('stands %s', (_, text, whole, leftward, left) => {
  expect(besideText(text, { own: 24, whole }, leftward)).toBe(left);
});
