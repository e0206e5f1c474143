import { setImmediate as rest } from 'node:timers/promises';
import type { KnownStates } from './search/indexed-states.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import { type FoundArticle, scanFolder } from './store/scan-folder.ts';

/** How some folders of articles differ from what the index knows of them. */
export interface ScannedRange {
  /** Articles whose files are others than those that were indexed, or lie elsewhere. */
  changed: FoundArticle[];
  /** Those that the index does not know. */
  unknown: FoundArticle[];
  /** Ids that the index knows and that are not there. Empty when some folder could not be listed. */
  gone: string[];
  /** Sentences about what is no article. */
  strays: string[];
  listedAll: boolean;
}

/** Stands in the place of what has been met. */
const MET = -1;

/** Looks through folders of articles, resting between them. Null when it was stopped. */
export async function scanRange(
  folder: LibraryFolder,
  paths: readonly string[],
  states: Iterable<KnownStates>,
  isStopped: () => boolean,
): Promise<ScannedRange | null> {
  // Where its path and stamp stand. To take what has been met out of so large a map, and keep a set beside it, takes longer.
  const known = new Map<string, number>();
  const before: { paths: string[]; stamps: string[] } = { paths: [], stamps: [] };
  for (const some of states) {
    for (const [at, id] of some.ids.entries()) known.set(id, before.paths.length + at);
    before.paths.push(...some.paths);
    before.stamps.push(...some.stamps);
    if (isStopped()) return null;
    await rest();
  }
  const stampOfId = (id: string) => before.stamps[known.get(id) ?? MET];
  const range: ScannedRange = { changed: [], unknown: [], gone: [], strays: [], listedAll: true };
  for (const path of paths) {
    if (isStopped()) return null;
    const scanned = scanFolder(folder, path, stampOfId);
    if (!scanned) range.listedAll = false;
    range.strays.push(...(scanned?.warnings ?? []));
    for (const article of scanned?.found ?? []) {
      const at = known.get(article.id);
      if (at === MET) {
        range.strays.push(strayTwin(article.path));
        continue;
      }
      known.set(article.id, MET);
      if (at === undefined) range.unknown.push(article);
      else if (before.stamps[at] !== article.stamp || before.paths[at] !== article.path) range.changed.push(article);
    }
    await rest();
  }
  if (range.listedAll) for (const [id, at] of known) if (at !== MET) range.gone.push(id);
  return range;
}

export function strayTwin(path: string): string {
  return `${path} has the id of another article and is not shown. Both folders are untouched.`;
}
