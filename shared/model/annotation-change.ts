import type { Annotation, PlacedAnnotation } from './annotation.ts';
import type { Change } from './change.ts';

export type AnnotationChange = Change<Annotation>;

/** What became of changes that were made, taken back or made again. */
export interface ChangesMade {
  /** Those that were written, as they are now. */
  annotations: PlacedAnnotation[];
  /** Ids of those that were deleted. */
  gone: string[];
  /** How many were left as they are, in whole or in part, because somebody changed the same since. */
  left: number;
}
