import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { out, root } from '../paths.ts';

function stampFile(target: string): string {
  return join(out, '.stamps', target);
}

/**
 * A hash over name, size and time of change of every file in the sources (files or folders, relative to the root folder).
 * Contents are not read: this runs before every command and takes a few milliseconds.
 */
export function fingerprint(sources: string[], folder = root): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(source, folder)) {
      const { size, mtimeMs } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: -1 };
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesOf(source: string, folder: string): string[] {
  const stats = statSync(join(folder, source), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [source];
  return globSync(`${source}/**/*.*`, { cwd: folder }).sort();
}

/** Whether the target's last build was made of these sources, and all it wrote is still there. */
export function isFresh(target: string, print: string, outputs: string[]): boolean {
  const stamp = stampFile(target);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print && outputs.every((output) => existsSync(output));
}

export function markFresh(target: string, print: string): void {
  const stamp = stampFile(target);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}
