import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ftsColumn, ftsTerm } from '../../../shared/search/fts-expression.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { partsOf } from '../../../shared/search/query.ts';

const terms = (text: string) => {
  const { tree } = parseQuery(text);
  return tree ? partsOf(tree).map(ftsTerm) : [];
};

test.each([
  ['quay ', ['"quay"']],
  ['quay', ['"quay" *']],
  ['open quay ', ['"open"', '"quay"']],
  ['"open quay" a ', ['"open quay"', '"a"']],
  ['NEAR("open quay" a*, 4) ', ['NEAR("open quay" "a" *, 4)']],
  ['kind:quote', [null]],
])('%j', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('a column takes several phrases', () => {
  expect(ftsColumn('tags', ['"a b"', '"c" *'])).toBe('tags : ("a b" OR "c" *)');
});

test('nothing that was typed stands outside of quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const term of terms(text)) {
        expect((term ?? '').replace(/"[^"]*"/g, '')).toMatch(/^(NEAR\( *[ *]*, \d+\)|[ *]*)$/);
      }
    }),
  );
});
