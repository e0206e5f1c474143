import type { PathSpan } from '../../search/indexed-states.ts';
import type { RangeToScan, ScannedRange } from '../scan-range.ts';

/** What the thread is started with. */
export interface ToScanner {
  range: RangeToScan;
  /** The index as a file, and the span of the paths in it. */
  file: string;
  span: PathSpan;
}

/** What it answers, once. */
export type FromScanner = ScannedRange | null;
