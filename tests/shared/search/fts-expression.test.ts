import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ftsExpression } from '../../../shared/search/fts-expression.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

test.each([
  ['quay ', '"quay"', null],
  ['quay', '"quay" *', null],
  ['open quay ', '"open" AND "quay"', null],
  ['"open quay" a ', '"open quay" AND "a"', null],
  ['quay -minister ', '"quay"', '"minister"'],
  ['quay -minister -"new plan" ', '"quay"', '"minister" OR "new plan"'],
  ['a AND ', '"a" AND "and"', null],
])('%j', (text, wanted, unwanted) => {
  expect(ftsExpression(parseQuery(text).tree!)).toEqual({ wanted, unwanted });
});

test('nothing that was typed stands outside of quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { tree } = parseQuery(text);
      if (!tree) return;
      const { wanted, unwanted } = ftsExpression(tree);
      for (const expression of [wanted, unwanted ?? '']) {
        expect(expression.replace(/"[^"]*"/g, '')).toMatch(/^( |\*|AND|OR)*$/);
      }
    }),
  );
});
