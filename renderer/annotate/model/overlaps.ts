import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { rangesOf } from './order.ts';

/** The annotation and all that overlap with it, directly or through others, in order of place. */
export function overlapping(ordered: readonly PlacedAnnotation[], id: string): PlacedAnnotation[] {
  const start = ordered.find((entry) => entry.annotation.id === id);
  if (!start) return [];
  const cluster = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const entry of cluster) {
    const own = rangesOf(entry);
    for (const other of ordered) if (!cluster.has(other) && overlap(own, rangesOf(other))) cluster.add(other);
  }
  return ordered.filter((entry) => cluster.has(entry));
}

/** The one that comes after this one among them, round and round: each of them is reached. Null when it stands alone. */
export function nextOverlapping(ordered: readonly PlacedAnnotation[], id: string): PlacedAnnotation | null {
  const all = overlapping(ordered, id);
  const at = all.findIndex((entry) => entry.annotation.id === id);
  return all.length > 1 ? (all[(at + 1) % all.length] ?? null) : null;
}

function overlap(left: readonly TextRange[], right: readonly TextRange[]): boolean {
  return left.some((a) => right.some((b) => a.start < b.end && b.start < a.end));
}
