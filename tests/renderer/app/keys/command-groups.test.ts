import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/app/i18n.ts';
import { commandsFound } from '../../../../renderer/app/keys/command-groups.ts';
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
  ['nothing like it', {}, []],
])('%j finds, with the keys %j, %j', (wanted, rebound, found) => {
  expect(commandsFound(commands, wanted, rebound).map(({ id }) => id)).toEqual(found);
});
