import { expect, it } from 'vitest';
import { type Collection, withNested } from '../../../shared/model/collection.ts';

const collection = (id: string, parent: string | null): Collection => ({
  id,
  name: id,
  parent,
  articles: [],
  query: null,
});
const all = [
  collection('a', null),
  collection('b', 'a'),
  collection('c', 'b'),
  collection('d', 'a'),
  collection('e', null),
];

it.each([
  ['a', ['a', 'b', 'c', 'd']],
  ['b', ['b', 'c']],
  ['e', ['e']],
  ['none', []],
])('%s with all below it', (id, found) => {
  expect(
    withNested(all, id)
      .map((one) => one.id)
      .sort(),
  ).toEqual(found);
});

it('walks a circle once, and passes over what stands below nothing', () => {
  const circle = [collection('a', 'c'), collection('b', 'a'), collection('c', 'b'), collection('d', 'none')];
  expect(
    withNested(circle, 'b')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b', 'c']);
});
