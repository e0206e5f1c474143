import { expect, test } from 'vitest';
import { locate } from '../../../shared/search/locate.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { wordsOf } from '../../../shared/search/words.ts';

function found(text: string, query: string): string[] {
  return locate(wordsOf(text), parseQuery(query).tree!).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['The quay, the Quay!', 'quay ', ['quay', 'Quay']],
  ['Quays and quay', 'quay', ['Quays', 'quay']],
  ['Quays and quay', 'quay ', ['quay']],
  ['open the quay, open quay', '"open quay"', ['open quay']],
  ['we don’t know', "don't ", ['don’t']],
  ['a minister at the quay', 'quay -minister ', ['quay']],
  ['日本語の記者会見', '記者会見 ', ['記者会見']],
  ['日本語の記者会見', '見', ['見']],
  ['Été 😀 été', 'ete ', ['Été', 'été']],
  ['nothing here', 'quay ', []],
])('in %j, %j finds %j', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test('overlapping finds become one', () => {
  expect(found('new terminal north', '"new terminal" "terminal north"')).toEqual(['new terminal north']);
});
