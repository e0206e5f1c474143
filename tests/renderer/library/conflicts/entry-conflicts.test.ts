import { expect, it } from 'vitest';
import {
  entryConflicts,
  settledEntry,
  versionCount,
  wholeEntry,
} from '../../../../renderer/library/conflicts/entry-conflicts.ts';
import type { Person } from '../../../../shared/model/person.ts';

const person = (more: object = {}): Person => ({
  id: 'p1',
  name: 'Ada Brandt',
  aliases: [],
  role: 'gardener',
  affiliation: null,
  ...more,
});
const apart = person({ 'stet:conflicts': { role: ['forester', 'botanist'], affiliation: ['Vellan'] } });

it('shows the value in use and those beside it, of what is in conflict alone', () => {
  const found = entryConflicts('people', [person(), apart, person({ 'stet:conflicts': {} })]);
  expect(found).toEqual([
    {
      what: 'people',
      entry: apart,
      name: 'Ada Brandt',
      fields: [
        { id: 'role', values: ['gardener', 'forester', 'botanist'] },
        { id: 'affiliation', values: [null, 'Vellan'] },
      ],
    },
  ]);
});

it.each([
  ['nothing chosen keeps what is in use', {}, 'gardener', null],
  ['field by field', { role: 2, affiliation: 1 }, 'botanist', 'Vellan'],
  ['a version as a whole', 'second', 'forester', 'Vellan'],
  ['a version that says nothing of one field', 'third', 'botanist', null],
] as const)('%s, and nothing stands beside it any more', (_, chosen, role, affiliation) => {
  const [conflict] = entryConflicts('people', [apart]);
  if (!conflict) throw new Error('There is a conflict.');
  const choice = typeof chosen === 'string' ? wholeEntry(conflict.fields, chosen === 'second' ? 1 : 2) : chosen;
  expect(settledEntry(conflict, choice)).toEqual({ ...person({ role, affiliation }), 'stet:conflicts': {} });
  expect(versionCount(conflict.fields)).toBe(3);
});
