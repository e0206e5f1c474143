import { setImmediate as rest } from 'node:timers/promises';
import type { IndexedState } from './search/indexed-article.ts';
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

/** Looks through folders of articles, resting between them. Null when it was stopped. */
export async function scanRange(
  folder: LibraryFolder,
  paths: readonly string[],
  states: Iterable<IndexedState>,
  isStopped: () => boolean,
): Promise<ScannedRange | null> {
  // Null for what has been met: to take it out of so large a map, and keep a set beside it, takes longer.
  const known = new Map<string, IndexedState | null>();
  for (const state of states) known.set(state.id, state);
  const range: ScannedRange = { changed: [], unknown: [], gone: [], strays: [], listedAll: true };
  for (const path of paths) {
    if (isStopped()) return null;
    const scanned = scanFolder(folder, path, (id) => known.get(id)?.stamp);
    if (!scanned) range.listedAll = false;
    range.strays.push(...(scanned?.warnings ?? []));
    for (const article of scanned?.found ?? []) {
      const before = known.get(article.id);
      if (before === null) {
        range.strays.push(strayTwin(article.path));
        continue;
      }
      known.set(article.id, null);
      if (before === undefined) range.unknown.push(article);
      else if (before.stamp !== article.stamp || before.path !== article.path) range.changed.push(article);
    }
    await rest();
  }
  if (range.listedAll) for (const [id, state] of known) if (state) range.gone.push(id);
  return range;
}

export function strayTwin(path: string): string {
  return `${path} has the id of another article and is not shown. Both folders are untouched.`;
}
