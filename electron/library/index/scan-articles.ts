import type { ArticleIndex } from '../search/article-index.ts';
import { allPaths } from '../search/indexed-states.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { articleFolders } from '../store/scan-folder.ts';
import { type RangeToScan, type ScannedRange, scanRange, strayTwin } from './scan-range.ts';

/** From so many indexed articles on, a second thread pays for its start. */
const WORTH_A_THREAD = 20_000;
/** Of the folders so large a part is looked through here: the other thread has to start first. */
const HERE = 0.545;

/** How the files of all articles differ from what the index knows. */
export interface ScannedArticles {
  /** To be read into the index, in the order of their paths. */
  changed: ArticlePlace[];
  /** Ids to be taken out of it. */
  gone: string[];
  /** Sentences about what is no article, or could not be looked at. */
  strays: string[];
}

export interface ScanOptions {
  folder: LibraryFolder;
  index: Pick<ArticleIndex, 'states' | 'highest' | 'pathsOf' | 'knownFolders' | 'keepKnown'>;
  /** The index as a file that another thread can read; null where there is none. */
  file: string | null;
  isStopped(): boolean;
}

/**
 * Compares the files of all articles with the index. Asking the system for the state of four files an article is most of the work, so
 * that in a large library two threads share it. Null when it was stopped.
 */
export async function scanArticles(options: ScanOptions): Promise<ScannedArticles | null> {
  const { folder, index, file, isStopped } = options;
  const { paths, complete } = articleFolders(folder);
  const { known, all } = index.knownFolders(paths);
  const range: RangeToScan = { folder, paths, known, elsewhere: !all };
  const shared = file !== null && index.highest() >= WORTH_A_THREAD;
  const ranges = shared
    ? await scanTwo(options, file, range)
    : [await scanRange(range, index.states(allPaths), isStopped)];
  const scanned = ranges.filter((one) => one !== null);
  if (scanned.length < ranges.length) return null;
  index.keepKnown(scanned.flatMap(({ same }) => same));
  const strays = scanned.flatMap((one) => one.strays);
  const listedAll = complete && scanned.every((one) => one.listedAll);
  if (!listedAll)
    strays.push('Some folders of the library could not be listed; their articles are shown as they were last seen.');
  const { changed, gone, twins } = unite(scanned, index);
  return { changed, gone: listedAll ? gone : [], strays: [...strays, ...twins.map(strayTwin)] };
}

async function scanTwo(
  { index, isStopped }: ScanOptions,
  file: string,
  range: RangeToScan,
): Promise<(ScannedRange | null)[]> {
  const middle = range.paths[Math.floor(range.paths.length * HERE)] ?? allPaths.before;
  const part = (isIn: (path: string) => boolean): RangeToScan => ({
    ...range,
    paths: range.paths.filter(isIn),
    known: range.known.filter(({ path }) => isIn(path)),
  });
  const [here, there] = [part((path) => path < middle), part((path) => path >= middle)];
  const span = { from: middle, before: allPaths.before };
  const { scanInThread } = await import('./scan-thread/scan-in-thread.ts');
  const thread = scanInThread({ range: there, file, span });
  try {
    const first = await scanRange(here, index.states({ from: '', before: middle }), isStopped);
    // What the thread could not do is done here, and meets the same trouble.
    const second = first && ((await thread.scanned) ?? (await scanRange(there, index.states(span), isStopped)));
    return [first, second];
  } finally {
    await thread.end();
  }
}

/**
 * An article that one range misses and another does not know has been moved. One that the index knows in a folder that is as it was has a
 * twin, and the first of the two holds.
 */
function unite(
  ranges: readonly ScannedRange[],
  index: ScanOptions['index'],
): Pick<ScannedArticles, 'changed' | 'gone'> & { twins: string[] } {
  const missed = new Set(ranges.flatMap(({ gone }) => gone));
  const unknown = ranges.flatMap((range) => range.unknown);
  const known = index.pathsOf(unknown.map(({ id }) => id));
  const changed = new Map<string, ArticlePlace>();
  const twins = new Set<string>();
  for (const article of inOrder([...ranges.flatMap((range) => range.changed), ...unknown])) {
    const before = missed.has(article.id) ? undefined : known.get(article.id);
    if (changed.has(article.id) || (before !== undefined && before < article.path)) twins.add(article.path);
    else changed.set(article.id, article);
    if (before !== undefined && before > article.path) twins.add(before);
  }
  return {
    changed: [...changed.values()],
    gone: [...missed].filter((id) => !changed.has(id)),
    twins: [...twins],
  };
}

function inOrder(articles: ArticlePlace[]): ArticlePlace[] {
  return articles.sort((a, b) => (a.path < b.path ? -1 : 1));
}
