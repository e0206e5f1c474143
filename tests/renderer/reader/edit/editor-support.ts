import { $createRangeSelection, $setSelection, type LexicalEditor } from 'lexical';
import { EditedText } from '../../../../renderer/reader/edit/edited-text.ts';
import { $blockNodes, $textNodes } from '../../../../renderer/reader/edit/read-blocks.ts';
import { createArticleEditor } from '../../../../renderer/reader/text/article-editor.ts';
import { outlineOf } from '../../../../renderer/reader/text/outline.ts';
import type { Block } from '../../../../shared/model/block.ts';
import type { Removal } from '../../../../shared/model/removal.ts';
import type { TextRange } from '../../../../shared/model/selector.ts';

/** An editor without a window, filled with blocks and being edited. */
export async function edit(
  blocks: readonly Block[],
  ranges: Record<string, TextRange[]> = {},
  removals: readonly Removal[] = [],
): Promise<EditedText> {
  const editor = createArticleEditor(outlineOf(blocks, removals), (error) => {
    throw error;
  });
  return new EditedText(editor, blocks, new Map(Object.entries(ranges)), () => undefined);
}

/** Does something with a selection from one place to another; places are numbers of blocks and offsets in them. */
export function at(
  editor: LexicalEditor,
  from: readonly [block: number, offset: number],
  to: readonly [block: number, offset: number],
  work: (selection: ReturnType<typeof $createRangeSelection>) => void,
): void {
  editor.update(
    () => {
      const selection = $createRangeSelection();
      $place(selection.anchor, from);
      $place(selection.focus, to);
      $setSelection(selection);
      work(selection);
    },
    { discrete: true },
  );
}

function $place(point: ReturnType<typeof $createRangeSelection>['anchor'], [block, offset]: readonly [number, number]) {
  const node = $blockNodes()[block]!;
  let left = offset;
  for (const text of $textNodes(node)) {
    const size = text.getTextContentSize();
    if (left <= size) return point.set(text.getKey(), left, 'text');
    left -= size;
  }
  point.set(node.getKey(), node.getChildrenSize(), 'element');
}

/** The words each annotation marks now, the parts in different blocks joined by a bar. */
export function markedWords({ editor, tracker }: EditedText): Record<string, string> {
  const texts = editor.read(() => new Map($blockNodes().map((node) => [node.getKey(), node.getTextContent()])));
  const words: Record<string, string> = {};
  for (const key of tracker.order) {
    for (const { id, start, end } of tracker.piecesOf(key)) {
      const part = texts.get(key)!.slice(start, end);
      words[id] = words[id] === undefined ? part : `${words[id]}|${part}`;
    }
  }
  return words;
}
