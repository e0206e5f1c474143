import type { Command } from './commands.ts';

/** A command's keys as this person has them: a rebound key replaces all of its own, an empty one takes them away. */
export function keysOf(command: Pick<Command, 'id' | 'keys'>, rebound: Readonly<Record<string, string>>): string[] {
  const own = rebound[command.id];
  if (own === undefined) return command.keys;
  return own === '' ? [] : [own];
}

/** The other commands that have this key, and those whose sequence starts with it or is its start. */
export function conflictsOf(
  id: string,
  key: string,
  commands: Iterable<Pick<Command, 'id' | 'keys'>>,
  rebound: Readonly<Record<string, string>>,
): string[] {
  const found: string[] = [];
  for (const command of commands) {
    if (command.id === id) continue;
    const clash = keysOf(command, rebound).some(
      (other) => other === key || other.startsWith(`${key} `) || key.startsWith(`${other} `),
    );
    if (clash) found.push(command.id);
  }
  return found;
}
