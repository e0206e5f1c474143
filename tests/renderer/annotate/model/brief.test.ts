import { expect, it } from 'vitest';
import { brief } from '../../../../renderer/annotate/model/brief.ts';

it.each([
  ['what fits stays as it is', 'the gates stay shut', 19, 'the gates stay shut'],
  ['no word is cut', 'the gates of the lock stay shut', 14, 'the gates of …'],
  ['a word that just fits is kept', 'the gates of the lock stay shut', 16, 'the gates of the …'],
  ['nor one with an apostrophe', 'the keeper hasn’t come', 15, 'the keeper …'],
  ['a single word that is too long ends after a letter', 'Donaudampfschifffahrtsgesellschaft', 5, 'Donau …'],
  ['a letter of several signs stays whole', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13, '👩‍👩‍👧‍👦 …'],
])('%s', (_, text, most, expected) => {
  expect(brief(text, most)).toBe(expected);
});

it('where words stand without spaces they are whole too', () => {
  const text = '港口委員会は火曜日に投票を延期した。';
  const kept = brief(text, 10).slice(0, -2);
  expect(text.startsWith(kept)).toBe(true);
  const ends = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ index }) => index);
  expect(ends).toContain(kept.length);
});
