import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { articleEntry } from '../../../../electron/library/search/article-entry.ts';
import { type ArticleIndex, articleIndex } from '../../../../electron/library/search/article-index.ts';
import { type ArticleList, createArticleList } from '../../../../electron/library/search/article-list.ts';
import { rowsOf } from '../../../../electron/library/search/rows.ts';
import { createTables } from '../../../../electron/library/search/schema.ts';
import { type ListQuery, type Section, type Sort, sections, sortKeys } from '../../../../shared/model/article-list.ts';
import type { ArticleRow } from '../../../../shared/model/library.ts';
import { row } from '../../../renderer/library/rows.ts';

let index: ArticleIndex;
let list: ArticleList;

beforeEach(() => {
  const database = new DatabaseSync(':memory:');
  createTables(database);
  index = articleIndex(database);
  list = createArticleList(rowsOf(database));
});

function put(given: ArticleRow): void {
  index.put([
    articleEntry({
      id: given.id,
      path: `articles/00/x--${given.id}`,
      trashed: given.trashed,
      stamp: '1',
      row: given,
      warnings: [],
      words: '',
      textFile: 'content.json',
      revision: 1,
      modified: given.added,
      language: null,
      details: '',
      originalSha256: 'a'.repeat(64),
      textSha256: 'b'.repeat(64),
      url: null,
      conflict: false,
      annotations: [],
    }),
  ]);
}

const rows = [
  row({
    id: 'a',
    title: 'Élan of the ferries',
    byline: 'Ines Calder',
    published: '2024-03',
    added: '2024-01-03',
    starred: true,
  }),
  row({ id: 'b', title: 'bridge 10', publication: 'Harbour Ledger', added: '2024-01-02', status: 'done' }),
  row({
    id: 'c',
    title: '“Bridge 9”',
    byline: 'Tomas Reil',
    published: '2023-12-28',
    added: '2024-01-01',
    status: 'reading',
    counts: { highlight: 0, quote: 2, claim: 1, note: 0, tag: 0 },
  }),
  row({ id: 't', title: 'Thrown away', added: '2024-02-01', trashed: true }),
];
const whole = { from: 0, limit: 500 };
const newest: Sort = { by: 'added', descending: true };
const listed = (query: Partial<ListQuery>) => list.window({ trashed: false, ...query }, whole).rows.map(({ id }) => id);

it.each<[string, Section, string, Sort, string[]]>([
  ['newest first', 'all', '', newest, ['a', 'b', 'c']],
  ['oldest first', 'all', '', { by: 'added', descending: false }, ['c', 'b', 'a']],
  [
    'titles by their numbers, whatever the case and quotation marks',
    'all',
    '',
    { by: 'title', descending: false },
    ['c', 'b', 'a'],
  ],
  ['unknown dates last, ascending', 'all', '', { by: 'published', descending: false }, ['c', 'a', 'b']],
  ['unknown dates last, descending too', 'all', '', { by: 'published', descending: true }, ['a', 'c', 'b']],
  ['unknown names last', 'all', '', { by: 'byline', descending: true }, ['c', 'a', 'b']],
  ['most marks first, then newest', 'all', '', { by: 'marks', descending: true }, ['c', 'a', 'b']],
  ['a status', 'reading', '', newest, ['c']],
  ['starred', 'starred', '', newest, ['a']],
  ['a filter without accents', 'all', 'elan', newest, ['a']],
  ['a filter with accents and capitals', 'all', 'ÉLAN', newest, ['a']],
  ['the middle of a word', 'all', 'edge', newest, ['b']],
  ['what SQL takes for a pattern', 'all', '%', newest, []],
  ['every word, in any field', 'all', 'bridge ledger', newest, ['b']],
  ['a date', 'all', '2023-12', newest, ['c']],
  ['words of different rows find nothing', 'all', 'elan ledger', newest, []],
])('%s', (_, section, filter, sort, expected) => {
  for (const one of rows) put(one);
  expect(listed({ section, filter, sort })).toEqual(expected);
});

it('lists what is named, in the order in which it is named, unless another one is asked for', () => {
  for (const one of rows) put(one);
  expect(listed({ only: ['b', 'gone', 't', 'a'] })).toEqual(['b', 'a']);
  expect(listed({ only: ['b', 'a'], filter: 'ferries' })).toEqual(['a']);
  expect(listed({ only: ['b', 'a'], sort: newest })).toEqual(['a', 'b']);
  expect(list.places({ trashed: false, only: ['b', 'a'] }, ['a', 'c'])).toEqual([1, null]);
  expect(listed({ only: [] })).toEqual([]);
});

it('follows every change', () => {
  const byTitle: Partial<ListQuery> = { sort: { by: 'title', descending: false } };
  for (const one of rows) put(one);
  expect(listed(byTitle)).toEqual(['c', 'b', 'a']);
  put(row({ id: 'b', title: 'A new name', added: '2024-01-02' }));
  expect(listed(byTitle)).toEqual(['b', 'c', 'a']);
  index.remove('c');
  expect(listed(byTitle)).toEqual(['b', 'a']);
  expect(list.window({ trashed: true }, whole)).toMatchObject({ total: 1, rows: [{ id: 't' }] });
});

it('counts sections and the trash', () => {
  for (const one of rows) put(one);
  expect(list.listCounts()).toEqual({ all: 3, unread: 1, reading: 1, done: 1, starred: 1, trashed: 1 });
});

it('answers rows as they were put, in the order asked for', () => {
  for (const one of rows) put(one);
  expect(list.rowsOf(['t', 'gone', 'a'])).toEqual([rows[3], rows[0]]);
  expect(list.rows(false)).toEqual(rows.slice(0, 3));
});

it('lists what a collection holds, and forgets it with the version', () => {
  for (const one of rows) put(one);
  const within = (version: string, ids: string[]) => ({ version, ids: () => ids });
  const query = { trashed: false, collection: 'k' };
  const inside = (version: string, ids: string[]) =>
    list.window(query, whole, within(version, ids)).rows.map(({ id }) => id);
  expect(inside('1', ['c', 'a', 't'])).toEqual(['a', 'c']);
  expect(inside('2', ['b'])).toEqual(['b']);
});

const manyRows = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-f]{1,3}$/),
    title: fc.constantFrom('One', 'one 2', 'one 10', 'Two', 'ünder'),
    byline: fc.constantFrom(null, 'Ines', 'Tomas'),
    published: fc.constantFrom(null, '2024', '2023-05-01'),
    added: fc.constantFrom('2024-01-01', '2024-01-02'),
    status: fc.constantFrom('unread' as const, 'done' as const),
    starred: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);
const queries: fc.Arbitrary<ListQuery> = fc.record({
  trashed: fc.constant(false),
  section: fc.constantFrom(...sections),
  filter: fc.constantFrom('', 'one', 'o'),
  sort: fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
});

it('parts, ids and places are those of one order that has every row once', () => {
  fc.assert(
    fc.property(manyRows, queries, fc.integer({ min: 1, max: 7 }), (given, query, size) => {
      const database = new DatabaseSync(':memory:');
      createTables(database);
      index = articleIndex(database);
      list = createArticleList(rowsOf(database));
      index.batch(() => {
        for (const one of given) put(row(one));
      });
      const { total } = list.window(query, { from: 0, limit: 1 });
      const ids: string[] = [];
      for (let from = 0; from < total; from += size) {
        const part = list.window(query, { from, limit: size });
        expect(part.total).toBe(total);
        ids.push(...part.rows.map(({ id }) => id));
      }
      const wanted = given.filter(
        (one) =>
          (query.section === 'all' ||
            query.section === (one.status as string) ||
            (query.section === 'starred' && one.starred)) &&
          [one.title, one.byline]
            .join(' ')
            .toLowerCase()
            .includes(query.filter ?? ''),
      );
      expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort());
      expect(list.ids(query, { from: 0, limit: 1000 })).toEqual(ids);
      expect(list.places(query, [...ids, 'gone'])).toEqual([...ids.keys(), null]);
      for (const [at, id] of ids.entries()) expect(list.places(query, [id])).toEqual([at]);
    }),
    { numRuns: 60 },
  );
});
