import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createTextNode, $getRoot, createEditor, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/model/block.ts';
import { $createArticleBlockNode, $createArticleListNode, ArticleBlockNode, ArticleListNode } from './nodes.ts';
import { chunksOf, type Part } from './outline.ts';
import { $createRemovalsNode, RemovalsNode } from './removals-node.ts';
import { runsOf } from './runs.ts';

/** Parts to a chunk: enough to fill a screen, few enough to be there at once. */
const CHUNK = 30;

/** The editor that holds the article's text and nothing else: no annotation is ever part of its state. */
export function createArticleEditor(onError: (error: Error) => void): LexicalEditor {
  return createEditor({
    namespace: 'article',
    editable: false,
    nodes: [ArticleBlockNode, ArticleListNode, RemovalsNode, LinkNode],
    onError,
    theme: { text: { bold: 'strong', italic: 'emphasis' } },
  });
}

/**
 * Fills the editor chunk by chunk, giving the window time in between. Calls `onChunk` with how many parts are there;
 * stops when the signal says so. Resolves true when all is there.
 */
export async function fillEditor(
  editor: LexicalEditor,
  parts: readonly Part[],
  signal: AbortSignal,
  onChunk: (done: number) => void,
): Promise<boolean> {
  editor.update(() => void $getRoot().clear(), { discrete: true });
  let done = 0;
  for (const chunk of chunksOf(parts, CHUNK)) {
    if (done > 0) await nextTask();
    if (signal.aborted) return false;
    editor.update(() => void $getRoot().append(...chunk.map($nodeOf)), { discrete: true });
    done += chunk.length;
    onChunk(done);
  }
  return true;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function $nodeOf(part: Part): LexicalNode {
  if (part.type === 'removals') return $createRemovalsNode(part.before);
  if (part.type === 'block') {
    const { block, index, level } = part;
    return $filled($createArticleBlockNode({ tag: tagOf(block, level), index, type: block.type }), block);
  }
  const list = $createArticleListNode(part.ordered);
  for (const { block, index, depth, ordinal } of part.items) {
    const number = block.ordered ? ordinal : 0;
    list.append(
      $filled($createArticleBlockNode({ tag: 'li', index, type: block.type, depth, ordinal: number }), block),
    );
  }
  return list;
}

/** The element that shows a block; `level` is the heading's. */
export function tagOf(block: Block, level: number): string {
  if (block.type === 'heading') return `h${level}`;
  return block.type === 'quote' ? 'blockquote' : 'p';
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
