import { expect, test } from 'vitest';
import { filterPhrases } from '../../../../electron/library/search/filter-phrases.ts';

test.each([
  ['har', [['har', '"har" *']]],
  [
    '  Old  har ',
    [
      ['Old', '"old" *'],
      ['har', '"har" *'],
    ],
  ],
  ['north-sea', [['north-sea', '"north sea" *']]],
  ['… — har', [['har', '"har" *']]],
  ['', []],
])('%j', (text, phrases) => {
  expect(filterPhrases(text).map(({ word, phrase }) => [word, phrase])).toEqual(phrases);
});
