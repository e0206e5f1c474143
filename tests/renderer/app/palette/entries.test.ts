import { expect, it } from 'vitest';
import { paletteEntries } from '../../../../renderer/app/palette/entries.ts';
import type { Command } from '../../../../renderer/state/commands.ts';
import type { Collection } from '../../../../shared/model/collection.ts';

const command = (id: string, title: string): Command => ({
  id,
  title,
  group: 'Window',
  keys: [],
  run: () => undefined,
});
const collection = (id: string, name: string): Collection => ({ id, name, parent: null, articles: [], query: null });
const textOf = (key: string) => key;
const choice = {
  commands: [command('a', 'Claims'), command('b', 'New collection')],
  collections: [collection('c', 'Claims to check'), collection('d', 'Harbour')],
  articles: [],
};

it('offers all commands and nothing else before a word is typed', () => {
  expect(paletteEntries(' ', choice, textOf).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('finds collections among commands, the nearer name first', () => {
  const found = paletteEntries('claims', choice, textOf);
  expect(found.map(({ name, target }) => [name, target.kind])).toEqual([
    ['Claims', 'command'],
    ['Claims to check', 'collection'],
  ]);
  expect(found[1]?.target).toEqual({ kind: 'collection', id: 'c' });
});
