import { indexedArticle } from './index-article.ts';
import { type LoadedArticle, loadArticle } from './load-article.ts';
import { loadArticleNow } from './load-article-now.ts';
import type { DamagedArticle, IndexedArticle } from './search/indexed-article.ts';
import { findArticle } from './store/article-files.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import type { ArticlePlace } from './store/library-paths.ts';
import { type FoundArticle, stampOf, sweepTemporaries, withText } from './store/scan-folder.ts';
import type { WorkQueue } from './store/work-queue.ts';

/** Reads of the files what the index stores of them. */
export class EntryReader {
  readonly #folder: LibraryFolder;
  readonly #queue: WorkQueue;
  readonly #sweeps: boolean;

  /** `sweeps`: what writes that were cut short left behind is deleted on the way. */
  constructor(folder: LibraryFolder, queue: WorkQueue, sweeps: boolean) {
    this.#folder = folder;
    this.#queue = queue;
    this.#sweeps = sweeps;
  }

  /** Most are read as they lie; what is out of the ordinary waits for its turn among those that write. */
  async read(found: FoundArticle): Promise<IndexedArticle | DamagedArticle> {
    const stamp = this.#stamp(found);
    const loaded = loadArticleNow(this.#folder, found);
    if (loaded) return this.#indexed(loaded, stamp);
    return this.#queue.run(found.id, async () => {
      if (this.#sweeps) await sweepTemporaries(this.#folder, found.path);
      return this.#entry(found);
    });
  }

  /** Null when there is no such article. */
  async readById(id: string): Promise<IndexedArticle | DamagedArticle | null> {
    const place = await findArticle(this.#folder, id);
    return place.ok ? this.#entry(place.value) : null;
  }

  /** The stamp is taken before the files are read: a change in between is then met again. */
  async #entry(place: ArticlePlace): Promise<IndexedArticle | DamagedArticle> {
    const stamp = this.#stamp(place);
    const loaded = await loadArticle(this.#folder, place);
    if (loaded.ok) return this.#indexed(loaded.value, stamp);
    const { id, path, trashed } = place;
    // What cannot be read today may be readable tomorrow, with the same times: only real damage is remembered.
    const remembered = loaded.error.code === 'damaged' ? stamp : '';
    return { id, path, trashed, stamp: remembered, warnings: [loaded.error.message] };
  }

  #indexed(loaded: LoadedArticle, stamp: string): IndexedArticle {
    const entry = indexedArticle(loaded, stamp);
    return { ...entry, stamp: withText(this.#folder, loaded.place, stamp, entry.textFile) };
  }

  #stamp(place: ArticlePlace): string {
    return stampOf(this.#folder, place);
  }
}
