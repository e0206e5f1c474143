import * as z from 'zod';
import { store, stored } from '../../state/stored.ts';

const KEY = 'stet.recentCommands';
const LIMIT = 5;

/** Ids of the commands that were chosen in the palette last, the latest first. */
export function recentCommands(): string[] {
  return stored(KEY, z.array(z.string()).max(LIMIT), []);
}

export function rememberCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  store(KEY, [id, ...others].slice(0, LIMIT));
}
