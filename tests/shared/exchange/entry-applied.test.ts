import { expect, it } from 'vitest';
import { entryApplied } from '../../../shared/exchange/entry-applied.ts';
import type { Person } from '../../../shared/model/person.ts';

const ada: Person = { id: 'p', name: 'Ada Lind', aliases: ['A. Lind'], role: null, affiliation: null };

it.each<[string, { now: Person | undefined; from: Person | null; to: Person | null }, object]>([
  [
    'sets what it changed',
    { now: ada, from: ada, to: { ...ada, role: 'mayor' } },
    { write: { id: 'p', role: 'mayor' } },
  ],
  [
    'leaves what others set in other fields',
    { now: { ...ada, role: 'mayor', affiliation: 'Halden' }, from: { ...ada, role: 'mayor' }, to: ada },
    { write: { id: 'p', role: null } },
  ],
  [
    'leaves the newer of one field',
    { now: { ...ada, role: 'minister' }, from: { ...ada, role: 'mayor' }, to: ada },
    { left: true },
  ],
  [
    'takes its own name out of the list and leaves that of somebody else',
    { now: { ...ada, aliases: ['A. Lind', 'Lind', 'Ada'] }, from: { ...ada, aliases: ['A. Lind', 'Lind'] }, to: ada },
    { write: { id: 'p', aliases: ['A. Lind', 'Ada'] } },
  ],
  ['brings back what it deleted', { now: undefined, from: null, to: ada }, { write: ada }],
  ['deletes what it made', { now: ada, from: ada, to: null }, { gone: true }],
  ['leaves what was written on since', { now: { ...ada, role: 'mayor' }, from: ada, to: null }, { left: true }],
  [
    'does not bring back what somebody else deleted',
    { now: undefined, from: ada, to: { ...ada, role: 'x' } },
    { left: true },
  ],
  ['does nothing twice', { now: { ...ada, role: 'mayor' }, from: ada, to: { ...ada, role: 'mayor' } }, {}],
])('%s', (_name, { now, from, to }, expected) => {
  expect(entryApplied(now, { from, to })).toEqual({ write: null, gone: false, left: false, ...expected });
});
