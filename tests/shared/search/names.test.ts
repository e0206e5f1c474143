import { expect, test } from 'vitest';
import { namesIn } from '../../../shared/search/names.ts';

const code = (id: string, name: string, parent: string | null = null) => ({
  id,
  name,
  parent,
  color: null,
  definition: '',
});
const names = namesIn(
  {
    people: [
      { id: 'p1', name: 'Mira Oduya', aliases: ['Oduya, M.'], role: null, affiliation: null },
      { id: 'p2', name: 'Miro', aliases: [], role: null, affiliation: null },
    ],
    codes: [
      code('b', 'Border'),
      code('c', 'crossing', 'b'),
      code('g', 'gate', 'c'),
      code('x', 'x', 'y'),
      code('y', 'y', 'x'),
    ],
    collections: [],
  },
  () => [],
);

test.each([
  ['mira oduya', ['p1']],
  ['Oduya', ['p1']],
  ['mir', []],
  ['MIRO', ['p2']],
])('person %s', (name, ids) => {
  expect(names.person(name).ids).toEqual(ids);
});

test.each<[string | null, string, string | null]>([
  ['p1', 'the minister', 'Mira Oduya'],
  [null, 'oduya, m.', 'Mira Oduya'],
  ['p9', 'Miro', 'Miro'],
  [null, 'Oduya', null],
  ['p9', '', null],
])('%s, printed as %s, is %s', (id, printed, name) => {
  expect(names.whoIs(id, printed)).toBe(name);
});

test.each([
  ['border', ['b']],
  ['border/*', ['b', 'c', 'g']],
  ['border/cro*', ['c', 'g']],
  ['border/crossing', ['c']],
  ['crossing/gate', ['g']],
  ['gate', ['g']],
  ['order', []],
  ['*', ['b', 'c', 'g', 'x', 'y']],
])('tag %s', (name, ids) => {
  expect(names.codes(name)).toEqual(ids);
});
