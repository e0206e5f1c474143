import { expect, it } from 'vitest';
import { plainNote } from '../../../shared/text/plain-note.ts';

it.each([
  ['Ask **twice** before *Friday*', 'Ask twice before Friday'],
  ['# Plan\n\n- one\n1. two\n- [x] done', 'Plan\n\none\ntwo\ndone'],
  ['see [the table](https://example.org/t)', 'see the table'],
  ['2 * 3 * 4 and a_b_c, _so_', '2 * 3 * 4 and a_b_c, so'],
  ['a \\*star\\*', 'a *star*'],
  ['See\n> We waited.\n>\n> — [Quote](stet://article/a)\n\nend', 'See\nWe waited.\n— Quote\n\nend'],
  ['plain', 'plain'],
  ['\n\n- one\n\n', 'one'],
])('%s', (markdown, expected) => {
  expect(plainNote(markdown)).toBe(expected);
});
