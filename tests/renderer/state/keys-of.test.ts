import { expect, it } from 'vitest';
import { conflictsOf, keysOf } from '../../../renderer/state/keys-of.ts';

const commands = [
  { id: 'quote', keys: ['q'] },
  { id: 'claims', keys: ['g c'] },
  { id: 'search', keys: ['/', '$mod+f'] },
];

it('a rebound key replaces all of a command’s own; an empty one takes them away', () => {
  expect(keysOf({ id: 'search', keys: ['/', '$mod+f'] }, {})).toEqual(['/', '$mod+f']);
  expect(keysOf({ id: 'search', keys: ['/', '$mod+f'] }, { search: 's' })).toEqual(['s']);
  expect(keysOf({ id: 'search', keys: ['/', '$mod+f'] }, { search: '' })).toEqual([]);
});

it.each<[string, string, Record<string, string>, string[]]>([
  ['a free key', 'x', {}, []],
  ['a taken key', 'q', {}, ['quote']],
  ['its own key', '/', { search: '/' }, []],
  ['the start of a sequence', 'g', {}, ['claims']],
  ['a sequence over a single key', 'q q', {}, ['quote']],
  ['a key that was given up', 'q', { quote: '' }, []],
])('%s', (_, key, rebound, expected) => {
  expect(conflictsOf('search', key, commands, rebound)).toEqual(expected);
});
