import type { Annotation, PlacedAnnotation } from './annotation.ts';
import type { Change } from './change.ts';

export type AnnotationChange = Change<Annotation>;

/**
 * Whether a step is made for the `first` time, with words that are nowhere else: where somebody has changed the same since, both stand
 * side by side, and what was deleted since comes back. Taken back or done `again`, what is newer stays as it is.
 */
export const makings = ['first', 'again'] as const;
export type Making = (typeof makings)[number];

/** What became of changes that were made, taken back or made again. */
export interface ChangesMade {
  /** Those that were written, as they are now. */
  annotations: PlacedAnnotation[];
  /** Ids of those that were deleted. */
  gone: string[];
  /** How many were left as they are, in whole or in part, because somebody changed the same since. */
  left: number;
}
