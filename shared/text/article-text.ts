import type { Block } from '../model/block.ts';
import type { TextRange } from '../model/selector.ts';

/**
 * THE article text that all offsets count in: the blocks' texts with an empty line between them.
 * Blocks hold no line feed of their own pair-wise, so block boundaries can be told from the text alone.
 */
export const BLOCK_SEPARATOR = '\n\n';

export function articleText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/** The range of each block in the article text, in UTF-16 code units, in order. */
export function blockRanges(blocks: readonly Block[]): TextRange[] {
  let start = 0;
  return blocks.map((block) => {
    const range = { start, end: start + block.text.length };
    start = range.end + BLOCK_SEPARATOR.length;
    return range;
  });
}
