import { loadArticle } from '../read/load-article.ts';
import { type ArticleEntry, articleEntry } from '../search/article-entry.ts';
import { findArticle } from '../store/article-files.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { hasTemporaries, stampOf, sweepTemporaries } from '../store/scan-folder.ts';
import type { WorkQueue } from '../store/work-queue.ts';
import { type ReadArticle, readAhead } from './read-ahead/read-ahead.ts';
import { entryOf, readEntryNow } from './read-entry-now.ts';

/** Articles that are handed on at a time: to read as many, or to write more into the index, takes some milliseconds. */
const READ_AT_ONCE = 8;
const WRITTEN_AT_ONCE = 16;
/** So many are worth a thread that reads while this one writes. */
const WORTH_A_THREAD = 256;

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

  /**
   * Reads many, some at a time and in their order. Most are read as they lie; what is out of the ordinary waits for its turn among those
   * that write.
   */
  async *readAll(found: readonly ArticlePlace[]): AsyncGenerator<ArticleEntry[]> {
    const folder = this.#folder;
    const read =
      found.length < WORTH_A_THREAD ? readHere(folder, found) : readAhead(folder, batches(found, WRITTEN_AT_ONCE));
    for await (const batch of read) {
      const entries: ArticleEntry[] = [];
      for (const { article, entry } of batch) entries.push(entry ?? (await this.#readInTurn(article)));
      yield entries;
    }
  }

  #readInTurn(found: ArticlePlace): Promise<ArticleEntry> {
    return this.#queue.run(found.id, async () => {
      if (this.#sweeps) await sweepTemporaries(this.#folder, found.path);
      return this.#entry(found);
    });
  }

  /** Null when there is no such article. */
  async readById(id: string): Promise<ArticleEntry | null> {
    const place = await findArticle(this.#folder, id);
    return place.ok ? this.#entry(place.value) : null;
  }

  /**
   * The stamp is taken before the files are read: a change in between is then met again, and so is a write under way, of which
   * a crash would leave a temporary file.
   */
  async #entry(place: ArticlePlace): Promise<ArticleEntry> {
    const taken = stampOf(this.#folder, place);
    const stamp = hasTemporaries(this.#folder, place.path) ? '' : taken;
    const loaded = await loadArticle(this.#folder, place, { passing: true });
    if (loaded.ok) return entryOf(this.#folder, loaded.value, stamp);
    const { id, path, trashed } = place;
    // What cannot be read today may be readable tomorrow, with the same times: only real damage is remembered.
    const remembered = loaded.error.code === 'damaged' ? stamp : '';
    return articleEntry({ id, path, trashed, stamp: remembered, warnings: [loaded.error.message] });
  }
}

function* batches(found: readonly ArticlePlace[], size: number): Generator<ArticlePlace[]> {
  for (let at = 0; at < found.length; at += size) yield found.slice(at, at + size);
}

function* readHere(folder: LibraryFolder, found: readonly ArticlePlace[]): Generator<ReadArticle[]> {
  for (const batch of batches(found, READ_AT_ONCE)) {
    yield batch.map((article) => ({ article, entry: readEntryNow(folder, article) }));
  }
}
