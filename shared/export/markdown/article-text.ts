import type { Block } from '../../model/block.ts';
import { quoted } from './annotation-item.ts';
import { inlineMarkdown } from './markdown-text.ts';

/** An article's blocks, each with a block id (`^b3`) that notes can link to. */
export function* articleBlocks(blocks: readonly Block[], prefix: string): Iterable<string> {
  for (const [index, block] of blocks.entries()) {
    const tight = block.type === 'list' && blocks[index + 1]?.type === 'list';
    yield `${blockMarkdown(block, `^${prefix}${index + 1}`)}\n${tight ? '' : '\n'}`;
  }
}

function blockMarkdown(block: Block, id: string): string {
  const text = inlineMarkdown(block);
  switch (block.type) {
    case 'heading':
      // The title is the only heading of the first level.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 1)))} ${text.replaceAll('\\\n', ' ')} ${id}`;
    case 'list': {
      const indent = '    '.repeat((block.level ?? 1) - 1);
      return `${indent}${block.ordered ? '1.' : '-'} ${text.replaceAll('\n', `\n${indent}  `)} ${id}`;
    }
    case 'quote':
      return `${quoted(text)}\n\n${id}`;
    default:
      return `${text} ${id}`;
  }
}
