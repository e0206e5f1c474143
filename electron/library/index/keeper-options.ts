import type { Differences } from '../../../shared/model/differences.ts';
import type { Job } from '../library.ts';
import type { IndexUse } from '../search/open-index.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { WorkQueue } from '../store/work-queue.ts';

export interface KeeperOptions {
  folder: LibraryFolder;
  /** Path of the index file. */
  file: string;
  use: IndexUse;
  queue: WorkQueue;
  /** True: answer from the index as it is while it is brought up to date. */
  background: boolean;
  /** Told how far reading is where that is no work that somebody asked for. */
  onReading?: Job['onProgress'] | undefined;
  /** Called with the articles that the index learned of from a scan. */
  onScanned(ids: string[], outside?: Differences): void;
}
