import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/app/i18n.ts';
import { commandsFound, differentCommands, groupCommands } from '../../../../renderer/app/keys/command-groups.ts';
import type { Command } from '../../../../renderer/state/commands.ts';

beforeAll(startI18n);

const command = (id: string, title: string, group: string, keys: string[]): Command => ({
  id,
  title,
  group,
  keys,
  run: () => undefined,
});

const commands = [
  command('annotate.quote', 'annotate.commands.quote', 'annotate.commands.group', ['q']),
  command('annotate.claim', 'annotate.commands.claim', 'annotate.commands.group', ['c']),
  command('file.export', 'export.command', 'import.commands.group', ['$mod+e']),
];

it.each([
  ['', {}, ['annotate.quote', 'annotate.claim', 'file.export']],
  ['mark quote', {}, ['annotate.quote']],
  ['ANNOTATING', {}, ['annotate.quote', 'annotate.claim']],
  ['ctrl+e', {}, ['file.export']],
  ['ctrl+e', { 'file.export': 'Shift+X', 'annotate.claim': '$mod+e' }, ['annotate.claim']],
  ['quotation', {}, ['annotate.quote']],
  ['print pdf', {}, ['file.export']],
  ['nothing like it', {}, []],
])('%j finds, with the keys %j, %j', (wanted, rebound, found) => {
  expect(commandsFound(commands, wanted, rebound).map(({ id }) => id)).toEqual(found);
});

it('puts what belongs to the place first, what came last before the others, and the window last', () => {
  const there = [
    command('app.keys', 'app.commands.keys', 'app.commands.group', ['?']),
    command('edit.undo', 'app.commands.undo', 'app.commands.edit', []),
    command('reader.next', 'reader.commands.next', 'reader.commands.group', ['j']),
    command('view.people', 'app.commands.goPeople', 'app.commands.navigation', []),
    ...commands,
  ];
  expect(groupCommands(there).map(({ group, commands: list }) => `${group} ${list.length}`)).toEqual([
    'annotate.commands.group 2',
    'reader.commands.group 1',
    'app.commands.navigation 1',
    'import.commands.group 1',
    'app.commands.edit 1',
    'app.commands.group 1',
  ]);
});

it('takes the first of a name', () => {
  const [quote, claim] = commands;
  if (!quote || !claim) throw new Error('There are two.');
  expect(differentCommands([quote, { ...quote, keys: ['x'] }, claim])).toEqual([quote, claim]);
});
