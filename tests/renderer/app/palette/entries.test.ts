import { expect, it } from 'vitest';
import { paletteEntries } from '../../../../renderer/app/palette/entries.ts';
import { asStep, type Command } from '../../../../renderer/state/commands.ts';
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
  recent: [],
  articles: [],
};

it('offers all commands and nothing else before a word is typed', () => {
  expect(paletteEntries(' ', choice, textOf).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('offers what was chosen lately first, and steps from one thing to the next last', () => {
  const steps = ['list.down', 'annotate.up', 'app.pane'];
  const commands = ['list.down', 'list.openNext', 'annotate.up', 'app.pane', 'app.settings', 'list.star'].map((id) =>
    steps.includes(id) ? asStep(command(id, id)) : command(id, id),
  );
  const offered = paletteEntries('', { ...choice, commands, recent: ['list.star', 'gone', 'app.pane'] }, textOf);
  expect(offered.map(({ id, recent }) => (recent ? `${id}, lately` : id))).toEqual([
    'list.star, lately',
    'app.pane, lately',
    'list.openNext',
    'app.settings',
    'list.down',
    'annotate.up',
  ]);
});

it('forgets what was chosen lately once a word is typed', () => {
  const found = paletteEntries('cl', { ...choice, recent: ['b'] }, textOf);
  expect(found.map(({ id }) => id)).toEqual(['a', 'collection-c', 'b']);
  expect(found.some(({ recent }) => recent)).toBe(false);
});

it('finds collections among commands, the nearer name first', () => {
  const found = paletteEntries('claims', choice, textOf);
  expect(found.map(({ name, target }) => [name, target.kind])).toEqual([
    ['Claims', 'command'],
    ['Claims to check', 'collection'],
  ]);
  expect(found[1]?.target).toEqual({ kind: 'collection', id: 'c' });
});

it.each([
  ['compare', ['Show or hide the revisions']],
  ['hide history', ['Show or hide the revisions']],
  ['sites rules', ['Rules for sites']],
  ['revisions', ['Show or hide the revisions', 'Revisions of the law']],
  ['co', []],
  ['compare nothing', []],
])('finds for %j, by any words of the name and by other words for it: %j', (typed, names) => {
  const commands = [
    command('reader.revisions', 'Show or hide the revisions'),
    command('file.siteRules', 'Rules for sites'),
    command('x.law', 'Revisions of the law'),
  ];
  const otherWordsOf = (title: string) => (title === 'Show or hide the revisions' ? 'compare history' : '');
  const found = paletteEntries(typed, { ...choice, commands, collections: [] }, textOf, otherWordsOf);
  expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
});

it('ranks a name above other words for it, and marks nothing that is not written there', () => {
  const commands = [command('a', 'Move to trash'), command('b', 'Delete the annotation')];
  const found = paletteEntries('delete', { ...choice, commands, collections: [] }, textOf, (title) =>
    title === 'Move to trash' ? 'delete remove' : '',
  );
  expect(found.map(({ id, marks }) => [id, marks])).toEqual([
    ['b', [{ start: 0, end: 6 }]],
    ['a', []],
  ]);
});
