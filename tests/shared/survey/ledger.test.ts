import { expect, it } from 'vitest';
import type { ClaimKind, ClaimStatus } from '../../../shared/model/annotation.ts';
import {
  type ClaimGroup,
  claimantOf,
  compareGroups,
  type Grouping,
  groupKeys,
  offeredNames,
  tagNames,
} from '../../../shared/survey/ledger.ts';

const names = { people: new Map([['p1', 'Mira Oduya']]), codes: new Map([['c1', 'border']]) };

it.each([
  ['the person’s name', 'p1', 'she', 'Mira Oduya'],
  ['the printed name', null, 'Tomas Reil', 'Tomas Reil'],
  ['the printed name of a person who is gone', 'gone', 'Tomas Reil', 'Tomas Reil'],
  ['nobody', null, '', null],
])('a claimant goes by %s', (_, personId, printed, name) => {
  expect(claimantOf(names, personId, printed)).toBe(name);
});

it('names tags by their codes, each once', () => {
  const tags = [
    { name: 'old name', code: 'c1' },
    { name: 'foreign', code: null },
    { name: 'border', code: null },
  ];
  expect(tagNames(names, tags)).toEqual(['border', 'foreign']);
});

it.each<[Grouping, (string | null)[]]>([
  ['status', ['refuted']],
  ['kind', ['trend']],
  ['claimant', [null]],
  ['tag', ['sea', 'work']],
])('groups by %s', (by, keys) => {
  const claim = { status: 'refuted' as ClaimStatus, kind: 'trend' as ClaimKind, claimant: null, tags: ['sea', 'work'] };
  expect(groupKeys(by, claim)).toEqual(keys);
  expect(groupKeys('tag', { ...claim, tags: [] })).toEqual([null]);
});

it.each<[Grouping, (string | null)[]]>([
  ['status', ['unchecked', 'refuted', 'stands']],
  ['kind', ['number', 'trend', 'law']],
  ['claimant', ['Bo', 'Ada', 'Zoe', null]],
])('orders the groups by %s', (by, keys) => {
  const groups = keys.toReversed().map((key): ClaimGroup => ({ key, size: key === 'Bo' ? 2 : 1, counts: {} }));
  expect(groups.sort(compareGroups(by)).map(({ key }) => key)).toEqual(keys);
});

it('offers the names that most claims have, by name', () => {
  const counts = new Map(Array.from({ length: 400 }, (_, at) => [`name ${String(at).padStart(3, '0')}`, at]));
  const offered = offeredNames(counts);
  expect(offered).toHaveLength(300);
  expect([offered[0], offered.at(-1)]).toEqual(['name 100', 'name 399']);
});
