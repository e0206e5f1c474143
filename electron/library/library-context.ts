import type { Events } from '../../shared/bridge/events.ts';
import type { LibraryFile } from '../../shared/model/library.ts';
import type { HistoryLog } from './annotate/history-log.ts';
import type { LinkBook } from './annotate/links/link-book.ts';
import type { IndexKeeper } from './index/keep-index.ts';
import type { SharedFiles } from './outside/shared-files.ts';
import type { Versions } from './store/device.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import type { WorkQueue } from './store/work-queue.ts';

/** What there is of a library as soon as it is open. */
export interface OpenedContext {
  folder: LibraryFolder;
  file: LibraryFile;
  keeper: IndexKeeper;
  versions: Versions;
  /** Keys: an article's id, or the name of a file of the whole library. One writer at a time for each. */
  queue: WorkQueue;
  shared: SharedFiles;
  changed(event: Events['library.changed']): void;
}

/** What the parts of an open library share. */
export interface LibraryContext extends OpenedContext {
  /** What was done to annotations. */
  history: HistoryLog;
  /** Who points where. */
  linkBook: LinkBook;
}
