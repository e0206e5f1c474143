import * as z from 'zod';
import { annotationSchema, type PlacedAnnotation } from './annotation.ts';

/** What a step made of an annotation. `from` null: it made it; `to` null: it deleted it. */
export const annotationChangeSchema = z.object({
  from: annotationSchema.nullable(),
  to: annotationSchema.nullable(),
});
export type AnnotationChange = z.infer<typeof annotationChangeSchema>;

/** What became of changes that were made, taken back or made again. */
export interface ChangesMade {
  /** Those that were written, as they are now. */
  annotations: PlacedAnnotation[];
  /** Ids of those that were deleted. */
  gone: string[];
  /** How many were left as they are, in whole or in part, because somebody changed the same since. */
  left: number;
}

/** The way back. */
export function reversed(changes: readonly AnnotationChange[]): AnnotationChange[] {
  return changes.map(({ from, to }) => ({ from: to, to: from })).reverse();
}
