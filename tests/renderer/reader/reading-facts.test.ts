import { expect, it } from 'vitest';
import { readingTime } from '../../../renderer/reader/reading-facts.ts';

it.each([
  ['', null, 0, 1],
  ['One two, three!', 'en', 3, 1],
  ['我们等了十一年。', 'zh', 5, 1],
  ['สวัสดีครับผมชื่อสมชาย', null, 5, 1],
  ['𠮷野家で食べる', null, 4, 1],
  ['word '.repeat(2380), 'en', 2380, 10],
  ['It isn’t well-known: 3.5 km—or more…or “less”', 'en', 9, 1],
  [' - – — / … ', 'en', 0, 1],
  ['Ёлки и палки, שלום עולם', null, 5, 1],
  ['A tag nobody knows', 'not a language', 4, 1],
])('counts the words of “%.20s” in %s', (text, language, words, minutes) => {
  expect(readingTime(text, language)).toEqual({ words, minutes });
});
