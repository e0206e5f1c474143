import { TextDiff } from '../../../shared/anchor/text-diff.ts';
import type { Block } from '../../../shared/model/block.ts';
import type { Removal } from '../../../shared/model/removal.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { articleText, blockRanges } from '../../../shared/text/article-text.ts';

/**
 * Removals with `beforeBlock` counting in `after`, where it counted in `before`: each stays before the block that it
 * stood before, as far as that block's words are still there, else behind the one it stood behind. A line that was
 * put back and is a block of its own no longer, because the edit deleted it or made it part of another, has become
 * the editor's own text: its removal is left out, and the revision before the edit keeps it.
 */
export function carriedRemovals(
  removals: readonly Removal[],
  before: readonly Block[],
  after: readonly Block[],
): Removal[] {
  if (removals.length === 0) return [];
  const places = placesOf(before, after);
  let least = 0;
  return removals.flatMap((removal) => {
    const { beforeBlock, restored } = removal;
    const own = restored ? places[beforeBlock] : undefined;
    if (restored && !own?.whole) return [];
    // In the order of the document, which a paragraph that was moved must not turn around.
    least = Math.max(least, own?.index ?? indexFor(beforeBlock, places, after.length));
    return [{ ...removal, beforeBlock: least }];
  });
}

interface Place {
  index: number;
  /** True when the block is still one block of its own. */
  whole: boolean;
}

/** Where each block went; undefined where nothing is left of it. */
function placesOf(before: readonly Block[], after: readonly Block[]): (Place | undefined)[] {
  const diff = new TextDiff(articleText(before), articleText(after));
  const ranges = blockRanges(after);
  return blockRanges(before).map((range) => {
    const carried = diff.carry(range)?.range;
    if (!carried) return undefined;
    const index = ranges.findLastIndex(({ start }) => start <= carried.start);
    const own = ranges[index] as TextRange | undefined;
    return own && { index, whole: carried.start === own.start && carried.end === own.end };
  });
}

function indexFor(beforeBlock: number, places: readonly (Place | undefined)[], length: number): number {
  const following = places.slice(beforeBlock).find((place) => place !== undefined);
  const preceding = places.slice(0, beforeBlock).findLast((place) => place !== undefined);
  if (following && following.index !== preceding?.index) return following.index;
  return preceding ? preceding.index + 1 : beforeBlock === 0 ? 0 : length;
}
