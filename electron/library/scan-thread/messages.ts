import type { ScannedRange } from '../scan-range.ts';
import type { PathSpan } from '../search/indexed-states.ts';
import type { LibraryFolder } from '../store/folder-access.ts';

/** What the thread is started with. */
export interface ToScanner {
  folder: LibraryFolder;
  /** The index as a file. */
  file: string;
  /** Folders of articles to look through, and the span of their paths. */
  paths: string[];
  span: PathSpan;
}

/** What it answers, once. */
export type FromScanner = ScannedRange | null;
