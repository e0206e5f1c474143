import type { LoadedArticle } from '../read/load-article.ts';
import { type ArticleEntry, articleEntry } from '../search/article-entry.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { stampOf, withText } from '../store/scan-folder.ts';
import { indexedArticle } from './index-article.ts';
import { loadArticleNow } from './load-article-now.ts';

/** The entry of an article that is as most are, read at once; null for what `EntryReader` has to look into. */
export function readEntryNow(folder: LibraryFolder, place: ArticlePlace): ArticleEntry | null {
  const stamp = stampOf(folder, place);
  const loaded = loadArticleNow(folder, place);
  return loaded && entryOf(folder, loaded, stamp);
}

/** What the index stores of an article; `stamp` was taken before it was read. */
export function entryOf(folder: LibraryFolder, loaded: LoadedArticle, stamp: string): ArticleEntry {
  const indexed = indexedArticle(loaded, stamp);
  return articleEntry({ ...indexed, stamp: withText(folder, loaded.place, stamp, indexed.textFile) });
}
