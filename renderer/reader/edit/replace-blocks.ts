import { $getRoot, type ElementNode } from 'lexical';
import type { Block } from '../../../shared/model/block.ts';
import { $filled } from '../text/article-editor.ts';
import { tagOf } from '../text/block-look.ts';
import { $createArticleBlockNode, $createArticleListNode, type ArticleBlockNode } from '../text/nodes.ts';
import { $blockNodes } from './read-blocks.ts';

/** Level of a heading that is drawn anew, until the whole text is. */
const HEADING = 3;

/**
 * Makes the blocks in the editor, which are those of `base`, into other blocks. Blocks that both have (the same
 * objects, in the same order) stay as they are, with their annotations. New ones are added to `base`, where reading the
 * blocks back looks for what an editor does not show of them.
 */
export function $replaceBlocks(base: Block[], blocks: readonly Block[]): void {
  const nodes = $blockNodes();
  const numbers = new Map(base.map((block, index) => [block, index]));
  let at = 0;
  let last: ArticleBlockNode | null = null;
  for (const block of blocks) {
    const index = numbers.get(block) ?? -1;
    if (index >= at) {
      for (; at < index; at++) nodes[at]?.remove();
      last = nodes[at++] ?? last;
    } else {
      const made = $nodeFor(block, base.push(block) - 1);
      last = $insertAfter(last, made, nodes[at]);
    }
  }
  for (; at < nodes.length; at++) nodes[at]?.remove();
}

function $nodeFor(block: Block, index: number): ArticleBlockNode {
  const tag = block.type === 'list' ? 'li' : tagOf(block, HEADING);
  const look = { tag, index, type: block.type, depth: block.level ?? 1 };
  return $filled($createArticleBlockNode(look), block);
}

function $insertAfter(
  last: ArticleBlockNode | null,
  made: ArticleBlockNode,
  next: ArticleBlockNode | undefined,
): ArticleBlockNode {
  const list = made.__tag === 'li';
  if (list && last?.__tag === 'li') last.insertAfter(made);
  else if (list && next?.__tag === 'li') next.insertBefore(made);
  else {
    const outer: ElementNode = list ? $createArticleListNode(false).append(made) : made;
    const before = last?.getTopLevelElement();
    if (before) before.insertAfter(outer);
    else {
      const first = $getRoot().getFirstChild();
      if (first) first.insertBefore(outer);
      else $getRoot().append(outer);
    }
  }
  return made;
}
