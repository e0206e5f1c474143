import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { Stretch } from './depths.ts';
import { idsAt, type Mark, type MarkSource, marksFrom } from './mark-source.ts';

type Placed = ReadonlyMap<string, PlacedAnnotation>;

/**
 * Which annotations lie on which block. A change costs as much as the blocks it touches, whatever else there is.
 */
export class SegmentIndex implements MarkSource {
  readonly #ranges: readonly TextRange[];
  #placed: Placed = new Map();
  readonly #blocks = new Map<number, Map<string, Stretch[]>>();
  readonly #blocksOf = new Map<string, Set<number>>();
  readonly #marks = new Map<number, Mark[]>();

  constructor(ranges: readonly TextRange[]) {
    this.#ranges = ranges;
  }

  /** Takes over the annotations as they are now; answers the blocks whose marks may have changed. */
  update(placed: Placed): Set<number> {
    const touched = new Set<number>();
    for (const id of this.#placed.keys()) if (!placed.has(id)) this.#remove(id, touched);
    for (const [id, entry] of placed) {
      const before = this.#placed.get(id);
      if (before === entry || (before && samePlace(before, entry))) continue;
      this.#remove(id, touched);
      this.#add(id, entry, touched);
    }
    this.#placed = placed;
    for (const block of touched) this.#marks.delete(block);
    return touched;
  }

  /** The marks of a block, lowest first. */
  marksOf(block: number): readonly Mark[] {
    const known = this.#marks.get(block);
    if (known) return known;
    const stretches = [...(this.#blocks.get(block)?.values() ?? [])].flat();
    const marks = marksFrom(stretches, (id) => this.#placed.get(id)?.annotation['stet:kind']);
    this.#marks.set(block, marks);
    return marks;
  }

  /** Ids of the annotations on both sides of or around a gap between two characters, topmost first. */
  at(block: number, offset: number): string[] {
    return idsAt(this.marksOf(block), offset);
  }

  /** Number of stretches on all blocks. */
  get size(): number {
    let size = 0;
    for (const stretches of this.#blocks.values()) for (const own of stretches.values()) size += own.length;
    return size;
  }

  /** The blocks that an annotation lies on. */
  blocksOf(id: string | null): Iterable<number> {
    return (id !== null && this.#blocksOf.get(id)) || [];
  }

  /** Blocks that bear marks. */
  get blocks(): Iterable<number> {
    return this.#blocks.keys();
  }

  #add(id: string, entry: PlacedAnnotation, touched: Set<number>): void {
    const own = new Set<number>();
    for (const range of rangesOf(entry)) {
      for (const { block, start, end } of segmentsOf(this.#ranges, range)) {
        const stretches = this.#blocks.get(block) ?? new Map<string, Stretch[]>();
        this.#blocks.set(block, stretches);
        const stretch = { id, start, end };
        const present = stretches.get(id);
        if (present) present.push(stretch);
        else stretches.set(id, [stretch]);
        own.add(block);
        touched.add(block);
      }
    }
    if (own.size > 0) this.#blocksOf.set(id, own);
  }

  #remove(id: string, touched: Set<number>): void {
    for (const block of this.#blocksOf.get(id) ?? []) {
      const stretches = this.#blocks.get(block);
      stretches?.delete(id);
      if (stretches?.size === 0) this.#blocks.delete(block);
      touched.add(block);
    }
    this.#blocksOf.delete(id);
  }
}

/** The ranges of an annotation's targets that have a place in the text. */
export function rangesOf(entry: PlacedAnnotation): TextRange[] {
  return entry.placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [placement.range]));
}

function samePlace(a: PlacedAnnotation, b: PlacedAnnotation): boolean {
  if (a.annotation['stet:kind'] !== b.annotation['stet:kind']) return false;
  const [left, right] = [rangesOf(a), rangesOf(b)];
  return (
    left.length === right.length &&
    left.every((range, index) => range.start === right[index]?.start && range.end === right[index]?.end)
  );
}
