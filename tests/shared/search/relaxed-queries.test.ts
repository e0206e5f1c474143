import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { relaxedQueries } from '../../../shared/search/relaxed-queries.ts';

test.each([
  ['donau ', ['begin donau* ']],
  ['donau*', []],
  [
    'ferry zeppelin -night ',
    ['begin ferry* zeppelin* -night ', 'without zeppelin -night ', 'without ferry -night ', 'without ferry zeppelin '],
  ],
  ['title:quay status:refuted', ['without status:refuted ', 'without title:quay ']],
  ['"a long quay"', ['apart a long quay ']],
  ['“long quay” kind:quote ', ['apart long quay kind:quote ', 'without kind:quote ', 'without “long quay” ']],
  ['NEAR(a b, 3)', []],
  ['', []],
])('in place of %j stand %j', (text, expected) => {
  expect(relaxedQueries(text).map(({ how, text: query }) => `${how} ${query}`)).toEqual(expected);
});

test('what is left out is named as it was typed', () => {
  expect(relaxedQueries('ferry speaker:"Ada Lind"').map(({ piece }) => piece)).toEqual([
    '',
    'ferry',
    'speaker:"Ada Lind"',
  ]);
});

test('every one of them can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { text: query } of relaxedQueries(text)) parseQuery(query);
    }),
  );
});
