import { expect, it } from 'vitest';
import {
  countByStatus,
  filterClaims,
  groupByStatus,
  type LedgerFilter,
  readClaims,
} from '../../../renderer/claims/ledger.ts';
import { annotationRow, claimBody, quotation } from '../rows.ts';

const entries = readClaims(
  [
    annotationRow('claim', claimBody({ 'schema:text': 'Ridership fell by 38 percent.', 'stet:status': 'refuted' })),
    annotationRow('claim', claimBody({ 'stet:person': 'p1', 'stet:claimant': 'she', 'stet:claimKind': 'cause' })),
    annotationRow('quote', quotation({})),
    annotationRow('claim', claimBody({ 'stet:claimant': 'Tomas Reil', 'stet:status': 'refuted' })),
  ],
  new Map([['p1', 'Mira Oduya']]),
);
const none: LedgerFilter = { text: '', status: null, kind: null };

it('takes the restatement, else the printed words; the person’s name, else the printed one', () => {
  expect(entries.map(({ text, claimant }) => [text, claimant])).toEqual([
    ['Ridership fell by 38 percent.', null],
    ['the printed words', 'Mira Oduya'],
    ['the printed words', 'Tomas Reil'],
  ]);
});

it.each<[string, Partial<LedgerFilter>, number[]]>([
  ['everything', {}, [0, 1, 2]],
  ['a status', { status: 'refuted' }, [0, 2]],
  ['a kind', { kind: 'cause' }, [1]],
  ['words of restatement and article', { text: 'FELL strike' }, [0]],
  ['a claimant', { text: 'oduya' }, [1]],
  ['all together', { text: 'reil', status: 'refuted', kind: 'number' }, [2]],
])('filters by %s', (_, filter, expected) => {
  const found = filterClaims(entries, { ...none, ...filter });
  expect(found.map((entry) => entries.indexOf(entry))).toEqual(expected);
});

it('groups and counts by status', () => {
  expect(groupByStatus(entries).map(({ status, entries: some }) => [status, some.length])).toEqual([
    ['unchecked', 1],
    ['refuted', 2],
  ]);
  expect(countByStatus(entries)).toMatchObject({ unchecked: 1, refuted: 2, stands: 0 });
});
