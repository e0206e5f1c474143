import { Worker } from 'node:worker_threads';
import { inOrder } from '../../import/pool/in-order.ts';
import type { ArticleEntry } from '../../search/article-entry.ts';
import type { LibraryFolder } from '../../store/folder-access.ts';
import type { ArticlePlace } from '../../store/library-paths.ts';
import { threadLimits } from '../thread-limits.ts';
import type { FromReader, ToReader } from './messages.ts';
import { readerWorkerFile } from './worker-file.ts';

/** Batches that are read before the first of them is taken: memory stays flat, and no side waits for the other. */
const AHEAD = 12;

/** An article that was found, and what was read of it; null when it has to be read with more care. */
export interface ReadArticle {
  article: ArticlePlace;
  entry: ArticleEntry | null;
}

/**
 * Reads articles in a thread of its own, some batches ahead of whoever takes them. When the thread breaks down, all that are left come
 * unread. It ends with the loop that takes them.
 */
export async function* readAhead(
  folder: LibraryFolder,
  batches: Iterable<ArticlePlace[]>,
  workerFile: URL = readerWorkerFile,
): AsyncGenerator<ReadArticle[]> {
  const reader = new Reader(folder, workerFile);
  try {
    for await (const { item, value } of inOrder(batches, AHEAD, (batch) => reader.read(batch))) {
      yield item.map((article, at) => ({ article, entry: value[at] ?? null }));
    }
  } finally {
    await reader.end();
  }
}

/** The thread answers in the order in which it was asked. */
class Reader {
  readonly #worker: Worker;
  readonly #waiting: ((entries: FromReader) => void)[] = [];
  #ended = false;

  constructor(folder: LibraryFolder, file: URL) {
    this.#worker = new Worker(file, { workerData: folder, resourceLimits: threadLimits });
    this.#worker.on('message', (entries: FromReader) => this.#waiting.shift()?.(entries));
    // What it could not read is read by the thread that asked, which then meets the same mistake.
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', () => {
      this.#ended = true;
      for (const settle of this.#waiting.splice(0)) settle([]);
    });
  }

  read(batch: ToReader): Promise<FromReader> {
    if (this.#ended) return Promise.resolve([]);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
