import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createTextNode, $getRoot, createEditor, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/model/block.ts';
import { lookOf, lookOfItem } from './block-look.ts';
import { $createArticleBlockNode, $createArticleListNode, ArticleBlockNode, ArticleListNode } from './nodes.ts';
import type { Part } from './outline.ts';
import { runsOf } from './runs.ts';

/**
 * An editor with an article's text and nothing else: no annotation is ever part of its state, and folded removals have
 * no place among the blocks while they change.
 */
export function createArticleEditor(parts: readonly Part[], onError: (error: Error) => void): LexicalEditor {
  const editor = createEditor({
    namespace: 'article',
    editable: false,
    nodes: [ArticleBlockNode, ArticleListNode, LinkNode],
    onError,
    theme: { text: { bold: 'strong', italic: 'emphasis' } },
  });
  editor.update(() => void $getRoot().append(...parts.flatMap($nodeOf)), { discrete: true });
  return editor;
}

function $nodeOf(part: Part): LexicalNode[] {
  if (part.type === 'removals') return [];
  if (part.type === 'block') return [$filled($createArticleBlockNode(lookOf(part)), part.block)];
  const items = part.items.map((item) => $filled($createArticleBlockNode(lookOfItem(item)), item.block));
  return [$createArticleListNode(part.ordered).append(...items)];
}

/** Fills a block's node with its text and emphasis. */
export function $filled(node: ArticleBlockNode, block: Block): ArticleBlockNode {
  for (const run of runsOf(block)) {
    const text = $createTextNode(run.text);
    if (run.strong) text.toggleFormat('bold');
    if (run.emphasis) text.toggleFormat('italic');
    node.append(run.href === null ? text : $createLinkNode(run.href).append(text));
  }
  return node;
}
