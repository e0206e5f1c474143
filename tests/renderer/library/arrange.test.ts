import { expect, it } from 'vitest';
import { arrange, countSections, markCount, type Section, type Sort } from '../../../renderer/library/arrange.ts';
import { row } from './rows.ts';

const rows = [
  row({
    id: 'a',
    title: 'Élan of the ferries',
    byline: 'Ines Calder',
    published: '2024-03',
    added: '2024-01-03',
    starred: true,
  }),
  row({
    id: 'b',
    title: 'bridge 10',
    publication: 'Harbour Ledger',
    published: null,
    added: '2024-01-02',
    status: 'done',
  }),
  row({
    id: 'c',
    title: 'Bridge 9',
    byline: 'Tomas Reil',
    published: '2023-12-28',
    added: '2024-01-01',
    status: 'reading',
    counts: { highlight: 0, quote: 2, claim: 1, note: 0, tag: 0 },
  }),
];
const ids = (section: Section, filter: string, sort: Sort) => arrange(rows, section, filter, sort).map(({ id }) => id);
const newest: Sort = { by: 'added', descending: true };

it.each<[string, Section, string, Sort, string[]]>([
  ['newest first', 'all', '', newest, ['a', 'b', 'c']],
  ['oldest first', 'all', '', { by: 'added', descending: false }, ['c', 'b', 'a']],
  ['titles by their numbers, whatever the case', 'all', '', { by: 'title', descending: false }, ['c', 'b', 'a']],
  ['unknown dates last, ascending', 'all', '', { by: 'published', descending: false }, ['c', 'a', 'b']],
  ['unknown dates last, descending too', 'all', '', { by: 'published', descending: true }, ['a', 'c', 'b']],
  ['most marks first, then newest', 'all', '', { by: 'marks', descending: true }, ['c', 'a', 'b']],
  ['a status', 'reading', '', newest, ['c']],
  ['starred', 'starred', '', newest, ['a']],
  ['a filter without accents', 'all', 'elan', newest, ['a']],
  ['every word, in any field', 'all', 'bridge ledger', newest, ['b']],
  ['words of different rows find nothing', 'all', 'elan ledger', newest, []],
])('%s', (_, section, filter, sort, expected) => {
  expect(ids(section, filter, sort)).toEqual(expected);
});

it('leaves the rows it was given in their order', () => {
  const given = [...rows];
  arrange(given, 'all', '', { by: 'title', descending: true });
  expect(given).toEqual(rows);
});

it('counts sections and marks', () => {
  expect(countSections(rows)).toEqual({ all: 3, unread: 1, reading: 1, done: 1, starred: 1 });
  expect(rows.map(markCount)).toEqual([0, 0, 3]);
});
