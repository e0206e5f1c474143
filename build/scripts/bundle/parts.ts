import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How the names of the files begin that entries share, or load when they need them. They stand beside the entries. */
export const PART = 'part-';

/** Deletes the parts in a folder that no entry of it leads to, once they are older than `age`, in milliseconds. */
export function sweepParts(folder: string, age: number): void {
  const files = readdirSync(folder).filter((name) => /\.mjs(\.map)?$/.test(name));
  const needed = partsBehind(
    folder,
    files.filter((name) => name.endsWith('.mjs') && !name.startsWith(PART)),
  );
  for (const name of files) {
    if (!name.startsWith(PART) || needed.has(name.replace(/\.map$/, ''))) continue;
    const written = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && Date.now() - written >= age) rmSync(join(folder, name), { force: true });
  }
}

/** Names of the parts that these files load, and those that these load in turn. */
function partsBehind(folder: string, files: string[]): Set<string> {
  const found = new Set<string>();
  for (let next = files.pop(); next !== undefined; next = files.pop()) {
    for (const [name] of readFileSync(join(folder, next), 'utf8').matchAll(/part-[A-Z0-9]+\.mjs/g)) {
      if (found.has(name)) continue;
      found.add(name);
      files.push(name);
    }
  }
  return found;
}
