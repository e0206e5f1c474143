import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { PatchedMap } from '../../state/patched-map.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { Stretch } from './depths.ts';
import { idsAt, lookOf, type Mark, type MarkSource, marksFrom } from './mark-source.ts';

type Placed = ReadonlyMap<string, PlacedAnnotation>;

/**
 * Which annotations lie on which block. A change costs as much as the blocks it touches, whatever else there is; marks
 * are made of a block when it is first drawn. Where an annotation lies is read from its placements each time, so that
 * nothing is kept of it but its stretches.
 */
export class SegmentIndex implements MarkSource {
  readonly #ranges: readonly TextRange[];
  #placed: Placed = new Map();
  /** By the blocks' numbers. */
  readonly #stretches = new Map<number, Stretch[]>();
  readonly #marks = new Map<number, Mark[]>();

  constructor(ranges: readonly TextRange[]) {
    this.#ranges = ranges;
  }

  /** Takes over the annotations as they are now; answers the blocks whose marks may have changed. */
  update(placed: Placed): Set<number> {
    const touched = new Set<number>();
    for (const [id, before, after] of PatchedMap.differences(this.#placed, placed)) {
      if (before && after && samePlace(before, after)) continue;
      if (before) this.#remove(id, before, touched);
      if (after) this.#add(id, after, touched);
    }
    this.#placed = placed;
    for (const block of touched) this.#marks.delete(block);
    return touched;
  }

  /** The marks of a block, lowest first. */
  marksOf(block: number): readonly Mark[] {
    const known = this.#marks.get(block);
    if (known) return known;
    const stretches = this.#stretches.get(block) ?? [];
    const marks = marksFrom(stretches, (id) => {
      const entry = this.#placed.get(id);
      return entry && lookOf(entry.annotation);
    });
    this.#marks.set(block, marks);
    return marks;
  }

  /** Ids of the annotations on both sides of or around a gap between two characters, topmost first. */
  at(block: number, offset: number): string[] {
    return idsAt(this.marksOf(block), offset);
  }

  /** The blocks that an annotation lies on. */
  blocksOf(id: string | null): Iterable<number> {
    const entry = id === null ? undefined : this.#placed.get(id);
    return new Set(entry ? this.#segmentsOf(entry).map(({ block }) => block) : []);
  }

  #add(id: string, entry: PlacedAnnotation, touched: Set<number>): void {
    for (const { block, start, end } of this.#segmentsOf(entry)) {
      const stretches = this.#stretches.get(block);
      if (stretches) stretches.push({ id, start, end });
      else this.#stretches.set(block, [{ id, start, end }]);
      touched.add(block);
    }
  }

  #remove(id: string, entry: PlacedAnnotation, touched: Set<number>): void {
    for (const { block } of this.#segmentsOf(entry)) {
      const left = this.#stretches.get(block)?.filter((stretch) => stretch.id !== id) ?? [];
      if (left.length > 0) this.#stretches.set(block, left);
      else this.#stretches.delete(block);
      touched.add(block);
    }
  }

  #segmentsOf(entry: PlacedAnnotation) {
    return rangesOf(entry).flatMap((range) => segmentsOf(this.#ranges, range));
  }
}

/** The ranges of an annotation's targets that have a place in the text. */
export function rangesOf(entry: PlacedAnnotation): TextRange[] {
  return entry.placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [placement.range]));
}

function samePlace(a: PlacedAnnotation, b: PlacedAnnotation): boolean {
  if (lookOf(a.annotation) !== lookOf(b.annotation)) return false;
  const [left, right] = [rangesOf(a), rangesOf(b)];
  return (
    left.length === right.length &&
    left.every((range, index) => range.start === right[index]?.start && range.end === right[index]?.end)
  );
}
