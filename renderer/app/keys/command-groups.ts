import { hasWords } from '../../../shared/search/has-words.ts';
import type { Command } from '../../state/commands.ts';
import { keysOf } from '../../state/keys-of.ts';
import { formatKey } from '../../ui/format-key.ts';
import { onMac } from '../../ui/on-mac.ts';
import { textOf } from '../../ui/text-of.ts';

/** Those whose name, heading or keys, as people read them, have every word of what is looked for. */
export function commandsFound(
  commands: readonly Command[],
  wanted: string,
  rebound: Readonly<Record<string, string>>,
): Command[] {
  return commands.filter((command) => {
    const keys = keysOf(command, rebound).flatMap((key) => formatKey(key, onMac));
    return hasWords([textOf(command.title), textOf(command.group), ...keys].join(' '), wanted);
  });
}

/** Commands by heading, in the order they came. */
export function groupCommands(commands: Iterable<Command>): { group: string; commands: Command[] }[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const list = groups.get(command.group);
    if (list) list.push(command);
    else groups.set(command.group, [command]);
  }
  return Array.from(groups, ([group, list]) => ({ group, commands: list }));
}
