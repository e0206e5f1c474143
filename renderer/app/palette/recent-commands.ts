import * as z from 'zod';

const KEY = 'stet.recentCommands';
const LIMIT = 5;

/** Ids of the commands that were chosen in the palette last, the latest first. */
export function recentCommands(): string[] {
  try {
    return z
      .array(z.string())
      .max(LIMIT)
      .parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  localStorage.setItem(KEY, JSON.stringify([id, ...others].slice(0, LIMIT)));
}
