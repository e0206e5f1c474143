import type { TextRange } from '../../model/selector.ts';
import { blockRanges } from '../../text/article-text.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import type { ExportSource } from '../format.ts';
import type { CommentedRange } from './block-runs.ts';
import type { WordComment } from './comments.ts';

export interface AnchoredComments {
  comments: WordComment[];
  /** For each block of the article. */
  blocks: CommentedRange[][];
  /** Those on the title: what is said of the article as a whole, and what has lost its words. */
  title: number[];
}

/** Hangs each annotation on its words: a comment for each of its targets, as a comment has one range only. */
export function anchorComments(
  source: ExportSource,
  records: readonly AnnotationRecord[],
  firstId: number,
): AnchoredComments {
  const ranges = blockRanges(source.blocks);
  const anchored: AnchoredComments = { comments: [], blocks: ranges.map(() => []), title: [] };
  for (const [at, { placements }] of source.annotations.entries()) {
    const record = records[at] as AnnotationRecord;
    const places = placements
      .flatMap((placement) => (placement.state === 'orphan' ? [] : [commented(ranges, placement.range)]))
      .filter((parts) => parts.length > 0);
    for (const [part, place] of (places.length > 0 ? places : [[]]).entries()) {
      const id = firstId + anchored.comments.length;
      anchored.comments.push({ id, part: part + 1, parts: Math.max(1, places.length), record });
      if (place.length === 0) anchored.title.push(id);
      for (const { block, start, end } of place) {
        const first = block === place[0]?.block;
        const last = block === place.at(-1)?.block;
        anchored.blocks[block]?.push({ start, end, comment: id, first, last });
      }
    }
  }
  return anchored;
}

/** What of a range stands in which blocks. */
function commented(ranges: readonly TextRange[], range: TextRange): (TextRange & { block: number })[] {
  return ranges.flatMap((block, number) => {
    const start = Math.max(range.start, block.start) - block.start;
    const end = Math.min(range.end, block.end) - block.start;
    return start < end ? [{ block: number, start, end }] : [];
  });
}
