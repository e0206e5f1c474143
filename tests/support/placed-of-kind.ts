import type { AnnotationKind, PlacedAnnotation } from '../../shared/model/annotation.ts';

/** Annotations of one article in the order of its text, orphans first; all or those of a kind. */
export function placedOfKind(placed: readonly PlacedAnnotation[], kind?: AnnotationKind): PlacedAnnotation[] {
  return placed
    .filter(({ annotation }) => kind === undefined || annotation['stet:kind'] === kind)
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ placements }: PlacedAnnotation): number {
  const first = placements.find(({ state }) => state !== 'orphan');
  return first && first.state !== 'orphan' ? first.range.start : -1;
}
