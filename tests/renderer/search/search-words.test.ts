import { expect, it } from 'vitest';
import { phraseOf } from '../../../renderer/search/search-words.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

it.each([
  ['rest hours', '"rest hours"'],
  ['  the last\n\nthe first ', '"the last the first"'],
  ['hours,” said Mira', '"hours, said Mira"'],
  ['a "4,000 bed" claim', '"a 4,000 bed claim"'],
])('the words %j are asked for as %s', (words, phrase) => {
  expect(phraseOf(words)).toBe(phrase);
  expect(parseQuery(phrase)).toMatchObject({ tree: { type: 'words' }, notes: [] });
});
