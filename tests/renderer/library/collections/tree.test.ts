import { expect, it } from 'vitest';
import { inTreeOrder, possibleParents } from '../../../../renderer/library/collections/tree.ts';
import type { Collection } from '../../../../shared/model/collection.ts';

const one = (id: string, parent: string | null = null, more: Partial<Collection> = {}): Collection => ({
  id,
  name: id,
  parent,
  articles: [`in ${id}`],
  query: null,
  ...more,
});

it('lists each collection below the one it lies in, by name', () => {
  const all = [one('b'), one('a2', 'a'), one('a10', 'a'), one('a'), one('x', 'a2')];
  expect(inTreeOrder(all).map(({ collection, depth }) => `${depth} ${collection.id}`)).toEqual([
    '0 a',
    '1 a2',
    '2 x',
    '1 a10',
    '0 b',
  ]);
});

it('shows what lies in a collection that is gone, and circles, once', () => {
  const all = [one('lost', 'gone'), one('p', 'q'), one('q', 'p')];
  expect(inTreeOrder(all).map(({ collection }) => collection.id)).toEqual(['lost', 'p', 'q']);
});

it('offers no place inside of itself, and none in a live one', () => {
  const all = [one('a'), one('b', 'a'), one('live', null, { query: 'x' }), one('c')];
  expect(possibleParents(all, 'a').map(({ id }) => id)).toEqual(['c']);
  expect(possibleParents(all, null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
