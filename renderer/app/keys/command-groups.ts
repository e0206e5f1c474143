import { hasWords } from '../../../shared/search/has-words.ts';
import type { Command } from '../../state/commands.ts';
import { keysOf } from '../../state/keys-of.ts';
import { formatKey } from '../../ui/format-key.ts';
import { onMac } from '../../ui/on-mac.ts';
import { textOf } from '../../ui/text-of.ts';
import { otherWordsOf } from './other-words.ts';

/** Those whose name, heading, other names or keys, as people read them, have every word of what is looked for. */
export function commandsFound(
  commands: readonly Command[],
  wanted: string,
  rebound: Readonly<Record<string, string>>,
): Command[] {
  return commands.filter((command) => {
    const keys = keysOf(command, rebound).flatMap((key) => formatKey(key, onMac));
    return hasWords(
      [textOf(command.title), textOf(command.group), otherWordsOf(command.title), ...keys].join(' '),
      wanted,
    );
  });
}

/** Each command once, the first of its name. */
export function differentCommands(commands: Iterable<Command>): Command[] {
  const byId = new Map<string, Command>();
  for (const command of commands) if (!byId.has(command.id)) byId.set(command.id, command);
  return [...byId.values()];
}

/** Headings of what can be done anywhere, in the order they are listed in. */
const everywhere = [
  'app.commands.navigation',
  'import.commands.group',
  'app.commands.edit',
  'collections.title',
  'app.commands.library',
  'app.commands.group',
];

/** Commands by heading: first what belongs to the place at hand, what came last before the others, then what can be done anywhere. */
export function groupCommands(commands: Iterable<Command>): { group: string; commands: Command[] }[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const list = groups.get(command.group);
    if (list) list.push(command);
    else groups.set(command.group, [command]);
  }
  return Array.from(groups, ([group, list]) => ({ group, commands: list }))
    .reverse()
    .sort((a, b) => everywhere.indexOf(a.group) - everywhere.indexOf(b.group));
}
