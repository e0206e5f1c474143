import type { PlacedAnnotation } from './annotation.ts';
import type { TextRange } from './selector.ts';

/** Where an annotation begins to stand in the text (UTF-16); null for an orphan. */
export function placeOf(placed: PlacedAnnotation): TextRange | null {
  return placed.placements.find((placement) => placement.state !== 'orphan')?.range ?? null;
}

/** In order of place, the longer first where two begin together; orphans at the end, oldest first. */
export function inOrder(placed: Iterable<PlacedAnnotation>): PlacedAnnotation[] {
  const keyed = [...placed].map((entry) => ({ entry, place: placeOf(entry) }));
  keyed.sort((a, b) => {
    if (a.place && b.place) return a.place.start - b.place.start || b.place.end - a.place.end || byId(a.entry, b.entry);
    if (a.place || b.place) return a.place ? -1 : 1;
    return a.entry.annotation.created < b.entry.annotation.created ? -1 : 1;
  });
  return keyed.map(({ entry }) => entry);
}

function byId(a: PlacedAnnotation, b: PlacedAnnotation): number {
  return a.annotation.id < b.annotation.id ? -1 : 1;
}
