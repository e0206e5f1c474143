import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete, completionAt, fieldNames, fieldQuery, knownValues } from '../../../shared/search/complete-query.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

/** The caret is where the bar stands. */
const at = (text: string) => completionAt(text.replace('|', ''), text.indexOf('|'));

test.each<[string, [string | null, string] | null]>([
  ['ki|', [null, 'ki']],
  ['quay ki|', [null, 'ki']],
  ['quay -ki|', [null, 'ki']],
  ['k|', null],
  ['|', null],
  ['quay |', null],
  ['kind:|', ['kind', '']],
  ['kind:qu| quay', ['kind', 'qu']],
  ['-kind:qu|', ['kind', 'qu']],
  ['speaker:"Ada L|', ['speaker', 'Ada L']],
  ['speaker:"Ada Lind"|', null],
  ['speaker:"Ada Lind" |', null],
  ['"kin|', null],
  ['NEAR(a b)|', null],
])('%j', (text, expected) => {
  const found = at(text);
  expect(found && [found.field, found.typed]).toEqual(expected);
});

test.each([
  ['quay ki|', 'kind', 'quay kind:|'],
  ['ki| quay', 'kind', 'kind:| quay'],
  ['kind:qu|o', 'quote', 'kind:quote |o'],
  ['kind:qu|', 'quote', 'kind:quote |'],
  ['kind:qu| quay', 'quote', 'kind:quote |quay'],
  ['-sp|', 'speaker', '-speaker:|'],
  ['speaker:ada|', 'Ada Lind', 'speaker:"Ada Lind" |'],
  ['speaker:"ada|', 'Ada Lind', 'speaker:"Ada Lind" |'],
  ['tag:bo|', 'border/crossing', 'tag:border/crossing |'],
])('%j completed by %j', (text, value, expected) => {
  const { text: completed, caret } = complete(text.replace('|', ''), at(text)!, value);
  expect(`${completed.slice(0, caret)}|${completed.slice(caret)}`).toBe(expected);
});

test('names and values that begin so', () => {
  expect(fieldNames('pub')).toEqual(['publication', 'published']);
  expect(fieldNames('zz')).toEqual([]);
  expect(knownValues('kind', 'q')).toEqual(['quote']);
  expect(knownValues('speaker', 'q')).toBeNull();
  expect(knownValues('nothing', '')).toBeNull();
});

test('whatever a value holds, it comes back as one field', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      const { tree } = parseQuery(`${fieldQuery('in', value)} `);
      expect([null, 'collection', 'words']).toContain(tree?.type ?? null);
    }),
    { examples: [['a"b'], ['«x» y'], ['two words']] },
  );
});
