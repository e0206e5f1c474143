import type { Block } from '../model/block.ts';
import { BLOCK_SEPARATOR } from '../text/article-text.ts';

/** The running text for readers and scorers of the words alone: all blocks but the captions of pictures. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.type !== 'caption')
    .map((block) => block.text)
    .join(BLOCK_SEPARATOR);
}
