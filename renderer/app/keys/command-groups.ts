import type { Command } from '../../state/commands.ts';

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
