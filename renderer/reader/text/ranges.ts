import type { TextRange } from '../../../shared/model/selector.ts';
import { BLOCK_SEPARATOR } from '../../../shared/text/article-text.ts';

/**
 * Between ranges of the article text and places inside blocks. All offsets are UTF-16 code units; `ranges` are the
 * blocks' ranges in order, as `blockRanges` answers them.
 */

/** A part of one block: offsets within the block's own text, end exclusive. */
export interface BlockSegment {
  block: number;
  start: number;
  end: number;
}

/** A gap between two characters of a block. */
export interface BlockPoint {
  block: number;
  offset: number;
}

/** The ranges of blocks that are so many code units long. */
export function rangesOfLengths(lengths: readonly number[]): TextRange[] {
  let start = 0;
  return lengths.map((length) => {
    const range = { start, end: start + length };
    start = range.end + BLOCK_SEPARATOR.length;
    return range;
  });
}

/** The block that holds an offset; in the separator after a block, that block. -1 when there are no blocks. */
export function blockAt(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return ranges.length === 0 ? -1 : low;
}

/** The parts of the blocks that a range covers, in order; empty parts are left out. */
export function segmentsOf(ranges: readonly TextRange[], range: TextRange): BlockSegment[] {
  const segments: BlockSegment[] = [];
  for (let block = Math.max(0, blockAt(ranges, range.start)); block < ranges.length; block++) {
    const own = ranges[block] as TextRange;
    if (own.start >= range.end) break;
    const start = Math.max(range.start, own.start) - own.start;
    const end = Math.min(range.end, own.end) - own.start;
    if (start < end) segments.push({ block, start, end });
  }
  return segments;
}

/** The offset in the article text of a point in a block. */
export function offsetOf(ranges: readonly TextRange[], point: BlockPoint): number {
  const own = ranges[point.block];
  return own ? Math.min(own.start + point.offset, own.end) : 0;
}

/** The point in a block of an offset of the article text; inside a separator, the end of the block before it. */
export function pointOf(ranges: readonly TextRange[], offset: number): BlockPoint {
  const block = Math.max(0, blockAt(ranges, offset));
  const own = ranges[block];
  return { block, offset: own ? Math.min(offset, own.end) - own.start : 0 };
}

/**
 * A selection's range without white space and block boundaries at its edges (a triple click reaches into the next
 * block); null when nothing is left.
 */
export function trimmed(text: string, range: TextRange): TextRange | null {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
