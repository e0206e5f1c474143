import { type ScannedRange, scanRange, strayTwin } from './scan-range.ts';
import type { ArticleIndex } from './search/article-index.ts';
import { allPaths } from './search/indexed-states.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import { articleFolders, type FoundArticle } from './store/scan-folder.ts';

/** From so many indexed articles on, a second thread pays for its start. */
const WORTH_A_THREAD = 20_000;
/** Of the folders so large a part is looked through here: the other thread has to start first. */
const HERE = 0.545;

/** How the files of all articles differ from what the index knows. */
export interface ScannedArticles {
  /** To be read into the index, in the order of their paths. */
  changed: FoundArticle[];
  /** Ids to be taken out of it. */
  gone: string[];
  /** Sentences about what is no article, or could not be looked at. */
  strays: string[];
}

export interface ScanOptions {
  folder: LibraryFolder;
  index: Pick<ArticleIndex, 'states' | 'highest' | 'pathsOf'>;
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
  const middle = paths[Math.floor(paths.length * HERE)];
  const shared = file !== null && middle !== undefined && index.highest() >= WORTH_A_THREAD;
  const ranges = shared
    ? await scanTwo(options, file, paths, middle)
    : [await scanRange(folder, paths, index.states(allPaths), isStopped)];
  const scanned = ranges.filter((range) => range !== null);
  if (scanned.length < ranges.length) return null;
  const strays = scanned.flatMap((range) => range.strays);
  const listedAll = complete && scanned.every((range) => range.listedAll);
  if (!listedAll)
    strays.push('Some folders of the library could not be listed; their articles are shown as they were last seen.');
  const [first, second] = scanned;
  const { changed, gone, twins } = first && second ? unite(first, second, index) : alone(first);
  return { changed, gone: listedAll ? gone : [], strays: [...strays, ...twins.map(strayTwin)] };
}

async function scanTwo(
  { folder, index, isStopped }: ScanOptions,
  file: string,
  paths: readonly string[],
  middle: string,
): Promise<(ScannedRange | null)[]> {
  const { scanInThread } = await import('./scan-thread/scan-in-thread.ts');
  const [here, there] = [paths.slice(0, paths.indexOf(middle)), paths.slice(paths.indexOf(middle))];
  const span = { from: middle, before: allPaths.before };
  const thread = scanInThread({ folder, file, paths: there, span });
  try {
    const first = await scanRange(folder, here, index.states({ from: '', before: middle }), isStopped);
    // What the thread could not do is done here, and meets the same trouble.
    const second = first && ((await thread.scanned) ?? (await scanRange(folder, there, index.states(span), isStopped)));
    return [first, second];
  } finally {
    await thread.end();
  }
}

type United = Pick<ScannedArticles, 'changed' | 'gone'> & { twins: string[] };

function alone(range: ScannedRange | undefined): United {
  const { changed = [], unknown = [], gone = [] } = range ?? {};
  return { changed: [...changed, ...unknown], gone, twins: [] };
}

/** An article that one range misses and the other does not know has been moved. One that stands in both has a twin, and the first holds. */
function unite(first: ScannedRange, second: ScannedRange, index: ScanOptions['index']): United {
  const missed = new Set([...first.gone, ...second.gone]);
  const changed = new Map<string, FoundArticle>();
  const twins: string[] = [];
  const found = inOrder([...first.changed, ...second.changed, ...first.unknown, ...second.unknown]);
  const known = index.pathsOf([...first.unknown, ...second.unknown].map(({ id }) => id));
  for (const article of found) {
    const before = missed.has(article.id) ? undefined : known.get(article.id);
    if (changed.has(article.id) || (before !== undefined && before < article.path)) twins.push(article.path);
    else changed.set(article.id, article);
    if (before !== undefined && before > article.path) twins.push(before);
  }
  return {
    changed: [...changed.values()],
    gone: [...missed].filter((id) => !changed.has(id)),
    twins: [...new Set(twins)],
  };
}

function inOrder(articles: FoundArticle[]): FoundArticle[] {
  return articles.sort((a, b) => (a.path < b.path ? -1 : 1));
}
