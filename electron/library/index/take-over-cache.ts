import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { throwAwayUnsynced } from './index-seal.ts';

/**
 * What is kept in the cache for a library that has moved is kept for its new place from now on: nothing has to be indexed anew, for the
 * files moved along unchanged. Keys are the beginnings of the names. Call it with the lock of the new key held. What the new
 * place has already is left, and what is in nobody's way is thrown away.
 */
export function takeOverCache(cacheDir: string, from: string, to: string): void {
  if (from === to) return;
  throwAwayUnsynced(join(cacheDir, `${from}.index`));
  const hasOwn = existsSync(join(cacheDir, `${to}.index`));
  for (const name of namesIn(cacheDir)) {
    // Locks belong to whoever holds them.
    if (!name.startsWith(`${from}.`) || name.endsWith('.lock')) continue;
    try {
      if (hasOwn) rmSync(join(cacheDir, name), { force: true });
      else renameSync(join(cacheDir, name), join(cacheDir, to + name.slice(from.length)));
    } catch {
      // Without it the index is made anew, which is no more than slow: but not from half of another.
      rmSync(join(cacheDir, `${to}.index`), { force: true });
      return;
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
