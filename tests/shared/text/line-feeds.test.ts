import { expect, test } from 'vitest';
import { lineFeeds } from '../../../shared/text/line-feeds.ts';

test.each([
  ['as it is', 'one\ntwo', 'one\ntwo'],
  ['of Windows', 'one\r\ntwo\r\n', 'one\ntwo\n'],
  ['a lone carriage return', 'one\rtwo', 'one\ntwo'],
  ['empty lines stay', 'one\r\n\r\ntwo\r\rthree', 'one\n\ntwo\n\nthree'],
  ['LF before CR is two line ends', 'one\n\rtwo', 'one\n\ntwo'],
])('line ends: %s', (_name, text, expected) => {
  expect(lineFeeds(text)).toBe(expected);
});
