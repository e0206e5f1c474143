/** A stretch of one block's text that belongs to one annotation. Offsets are UTF-16 within the block. */
export interface Stretch {
  id: string;
  start: number;
  end: number;
}

/**
 * How deep each stretch lies among those it overlaps: 0 is the lowest, and no two that overlap share a depth. Of two
 * that begin together the longer lies lower, so that the shorter can always be seen and reached.
 */
export function depthsOf(stretches: readonly Stretch[]): Map<Stretch, number> {
  const order = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const ends: number[] = [];
  const depths = new Map<Stretch, number>();
  for (const stretch of order) {
    // Above everything still open: a lower gap would put a nested stretch beneath the one around it.
    let depth = ends.findLastIndex((end) => end > stretch.start) + 1;
    depths.set(stretch, depth);
    ends[depth] = stretch.end;
    for (depth++; depth < ends.length; depth++) ends[depth] = 0;
  }
  return depths;
}
