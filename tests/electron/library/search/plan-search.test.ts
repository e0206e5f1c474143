import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSearch } from '../../../../electron/library/search/plan-search.ts';
import type { Names } from '../../../../shared/search/names.ts';
import { parseQuery } from '../../../../shared/search/parse-query.ts';

const names: Names = {
  person: () => ({ ids: ['p1'], names: ['Mira'] }),
  whoIs: () => null,
  codes: () => ['code-9'],
  collection: () => ['a'],
};

const plan = (text: string) => planSearch(parseQuery(text).tree!, names);

test.each([
  ['quay ', 'FROM article_fts WHERE article_fts MATCH ?', ['"quay"']],
  [
    'title:quay lang:en',
    "FROM article_fts CROSS JOIN article ON article.n = article_fts.rowid WHERE article_fts MATCH ? AND (article.language LIKE ? OR article.language LIKE ? || '-%')",
    ['title : ("quay")', 'en', 'en'],
  ],
  ['qua', 'FROM article_begin WHERE article_begin MATCH ?', ['"qua"']],
  [
    'open qua',
    'FROM article_fts WHERE article_fts MATCH ? AND +article_fts.rowid IN (SELECT rowid FROM article_begin WHERE article_begin MATCH ?)',
    ['"open"', '"qua"'],
  ],
  ['is:done ', "FROM article WHERE article.status = 'done' AND article.trashed = 0 AND article.damaged = 0", []],
])('articles of %j', (text, sql, values) => {
  expect(plan(text).articles).toMatchObject({ sql, values });
});

test.each([
  ['quay ', 'FROM annotation_fts WHERE annotation_fts MATCH ?', ['"quay"']],
  [
    'kind:quote quay ',
    'FROM annotation_fts CROSS JOIN annotation ON annotation.n = annotation_fts.rowid WHERE annotation_fts MATCH ? AND annotation.kind = ?',
    ['"quay"', 'quote'],
  ],
  ['tag:border ', 'FROM annotation_fts WHERE annotation_fts MATCH ?', ['tags : ("border" OR "code 9")']],
  [
    'kind:quote ',
    'FROM annotation CROSS JOIN article ON article.n = (annotation.n >> 20) WHERE annotation.kind = ? AND article.trashed <> 1',
    ['quote'],
  ],
])('annotations of %j', (text, sql, values) => {
  expect(plan(text).annotations).toMatchObject({ sql, values });
});

test('one value for each question mark, whatever was typed', () => {
  const field = fc.constantFrom(
    'title',
    'kind',
    'status',
    'tag',
    'speaker',
    'person',
    'in',
    'lang',
    'site',
    'added',
    'published',
    'has',
    'is',
  );
  const piece = fc.tuple(
    fc.boolean(),
    field,
    fc.constantFrom('quote', 'claim', 'stands', 'en', '2023', 'note', 'orphan', 'done', 'x y'),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 5 }),
      fc.constantFrom('', ' quay', ' NEAR(a b)', ' -x q'),
      (pieces, words) => {
        const text = pieces.map(([minus, name, value]) => `${minus ? '-' : ''}${name}:"${value}"`).join(' ') + words;
        const { tree } = parseQuery(text);
        if (!tree) return;
        const { articles, titles, annotations } = planSearch(tree, names);
        for (const source of [articles, titles, annotations]) {
          if (source) expect(source.sql.split('?')).toHaveLength(source.values.length + 1);
        }
      },
    ),
  );
});
