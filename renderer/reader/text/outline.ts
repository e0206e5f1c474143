import type { Block } from '../../../shared/model/block.ts';
import type { Removal } from '../../../shared/model/removal.ts';

/** What stands in the reader, from top to bottom. */
export type Part =
  | { type: 'block'; index: number; block: Block; level: number }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'removals'; before: number; removals: Removal[] };

export interface ListItem {
  index: number;
  block: Block;
  /** 1 is the outermost. */
  depth: number;
  /** Number in an ordered list, from 1 in each depth. */
  ordinal: number;
}

/** Blocks and folded removals in reading order. List items that follow one another make one list. */
export function outlineOf(blocks: readonly Block[], removals: readonly Removal[]): Part[] {
  const folded = Map.groupBy(
    // What the cleaner was not sure of stands in the text, with a question above it.
    removals.filter((removal) => !removal.restored || removal.doubtful),
    (removal) => Math.min(removal.beforeBlock, blocks.length),
  );
  const levels = headingLevels(blocks);
  const parts: Part[] = [];
  for (let index = 0; index <= blocks.length; index++) {
    const out = folded.get(index);
    if (out) parts.push({ type: 'removals', before: index, removals: out.toSorted((a, b) => a.line - b.line) });
    const block = blocks[index];
    if (!block) continue;
    if (block.type !== 'list') parts.push({ type: 'block', index, block, level: levels[index] ?? 2 });
    else addItem(parts, index, block);
  }
  return parts;
}

function addItem(parts: Part[], index: number, block: Block): void {
  const ordered = block.ordered ?? false;
  const depth = block.level ?? 1;
  const last = parts.at(-1);
  if (last?.type !== 'list' || (depth === 1 && last.ordered !== ordered)) {
    parts.push({ type: 'list', ordered, items: [{ index, block, depth, ordinal: 1 }] });
    return;
  }
  // The last item of this depth, unless an item further out came in between.
  const stop = last.items.findLastIndex((item) => item.depth < depth);
  const before = last.items.slice(stop + 1).findLast((item) => item.depth === depth);
  last.items.push({ index, block, depth, ordinal: (before?.ordinal ?? 0) + 1 });
}

/** Heading levels from 2 (the title is 1) that never skip one on the way down, as screen readers expect. */
export function headingLevels(blocks: readonly Block[]): number[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return 0;
    const level = block.level ?? 2;
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(1 + open.length, 6);
  });
}

/**
 * Cuts the parts into sections of some `letters` (UTF-16) and at most `most` parts. None begins with a heading or a fold,
 * whose upper margin is one with the lower margin of what stands before it.
 */
export function sectionsOf(parts: readonly Part[], letters: number, most: number): Part[][] {
  const sections: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const last = sections.at(-1);
    if (last && ((room > 0 && last.length < most) || !canBegin(part))) last.push(part);
    else {
      sections.push([part]);
      room = letters;
    }
    room -= lettersOf(part);
  }
  return sections;
}

function canBegin(part: Part): boolean {
  return part.type === 'list' || (part.type === 'block' && part.block.type !== 'heading');
}

export function lettersOf(part: Part): number {
  if (part.type === 'removals') return 0;
  if (part.type === 'block') return part.block.text.length;
  return part.items.reduce((sum, { block }) => sum + block.text.length, 0);
}
