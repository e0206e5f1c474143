import { hash } from 'node:crypto';
import { setImmediate as rest } from 'node:timers/promises';
import type { KnownStates } from '../search/indexed-states.ts';
import type { KnownFolder } from '../search/known-folders.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { type ArticlePlace, FIRST_TEXT } from '../store/library-paths.ts';
import { type FoundFolder, scanFolder, stampOf, textOfStamp } from '../store/scan-folder.ts';

/** How some folders of articles differ from what the index knows of them. */
export interface ScannedRange {
  /** Articles whose files are others than those that were indexed, or lie elsewhere. */
  changed: ArticlePlace[];
  /** Those that the index does not know. */
  unknown: ArticlePlace[];
  /** Ids that the index knows and that are not there. Empty when some folder could not be listed. */
  gone: string[];
  /** Sentences about what is no article. */
  strays: string[];
  listedAll: boolean;
  /** Folders that were compared with the index and do not differ. */
  same: KnownFolder[];
}

/** What is looked through. */
export interface RangeToScan {
  folder: LibraryFolder;
  paths: readonly string[];
  /** Of the folders: those that have been compared before, and of which the index has not changed since. */
  known: readonly KnownFolder[];
  /** True when the index may have articles that lie in none of them. */
  elsewhere: boolean;
}

/**
 * Looks through folders of articles, resting between them. Those that are as they were when they were compared are not compared again;
 * `states`, what the index knows, is read only when there are others. Null when it was stopped.
 */
export async function scanRange(
  { folder, paths, known, elsewhere }: RangeToScan,
  states: Iterable<KnownStates>,
  isStopped: () => boolean,
): Promise<ScannedRange | null> {
  const range: ScannedRange = { changed: [], unknown: [], gone: [], strays: [], listedAll: true, same: [] };
  const still = new Set<string>();
  for (const one of known) {
    if (isStopped()) return null;
    if (isStill(folder, one)) still.add(one.path);
    await rest();
  }
  if (still.size === paths.length && !elsewhere) return range;
  const expected = new Expected();
  for (const some of states) {
    expected.add(some, still);
    if (isStopped()) return null;
    await rest();
  }
  for (const path of paths) {
    if (still.has(path)) continue;
    if (isStopped()) return null;
    const listed = scanFolder(folder, path);
    if (listed) compare(folder, path, listed, expected, range);
    else range.listedAll = false;
    await rest();
  }
  const missed = expected.missed();
  // Where the index has an article that is not there, or is elsewhere now.
  const short = new Set([...missed, ...expected.moved].map(({ path }) => folderOf(path)));
  range.same = range.same.filter(({ path }) => !short.has(path));
  if (range.listedAll) range.gone = missed.map(({ id }) => id);
  return range;
}

export function strayTwin(path: string): string {
  return `${path} has the id of another article and is not shown. Both folders are untouched.`;
}

function isStill(folder: LibraryFolder, { path, digest, texts }: KnownFolder): boolean {
  const listed = scanFolder(folder, path);
  if (!listed || listed.warnings.length > 0) return false;
  const textOf = new Map(texts);
  const stamps = listed.found.map((place) => stampOf(folder, place, (textOf.get(place.id) ?? FIRST_TEXT) || undefined));
  return digestOf(listed.found, stamps) === digest;
}

function digestOf(found: readonly ArticlePlace[], stamps: readonly string[]): string {
  return hash('sha256', found.map(({ path }, at) => `${path} ${stamps[at]}`).join('\n'));
}

function compare(
  folder: LibraryFolder,
  path: string,
  { found, warnings }: FoundFolder,
  expected: Expected,
  range: ScannedRange,
): void {
  range.strays.push(...warnings);
  let differs = warnings.length > 0;
  const stamps: string[] = [];
  const texts: KnownFolder['texts'] = [];
  for (const article of found) {
    const before = expected.meet(article.id);
    const text = textOfStamp(before?.stamp);
    const stamp = stampOf(folder, article, text);
    stamps.push(stamp);
    if (text !== FIRST_TEXT) texts.push([article.id, text ?? '']);
    if (before?.stamp === stamp && before.path === article.path) continue;
    differs = true;
    if (before && before.path !== article.path) expected.moved.push(before);
    if (before === undefined) range.unknown.push(article);
    else if (before === MET) range.strays.push(strayTwin(article.path));
    else range.changed.push(article);
  }
  if (!differs) range.same.push({ path, articles: found.length, digest: digestOf(found, stamps), texts });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Stands in the place of what has been met. */
const MET = { path: '', stamp: '' };

/** The articles that the index knows. */
class Expected {
  /** Where its path and stamp stand. To take what has been met out of so large a map, and keep a set beside it, takes longer. */
  readonly #at = new Map<string, number>();
  readonly #paths: string[] = [];
  readonly #stamps: string[] = [];
  /** Those that were met in another folder. */
  readonly moved: { path: string }[] = [];

  /** Without those in folders that need not be compared. */
  add({ ids, paths, stamps }: KnownStates, without: ReadonlySet<string>): void {
    for (const [at, id] of ids.entries()) {
      const path = paths[at] ?? '';
      if (without.size > 0 && without.has(folderOf(path))) continue;
      this.#at.set(id, this.#paths.length);
      this.#paths.push(path);
      this.#stamps.push(stamps[at] ?? '');
    }
  }

  /** How the index knows it: undefined where it does not, MET where one with that id was met before. */
  meet(id: string): typeof MET | undefined {
    const at = this.#at.get(id);
    this.#at.set(id, -1);
    if (at === undefined) return undefined;
    return at < 0 ? MET : { path: this.#paths[at] ?? '', stamp: this.#stamps[at] ?? '' };
  }

  missed(): { id: string; path: string }[] {
    return [...this.#at].flatMap(([id, at]) => (at < 0 ? [] : { id, path: this.#paths[at] ?? '' }));
  }
}
