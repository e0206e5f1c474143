import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createMarkNode, $isMarkNode, $unwrapMarkNode, $wrapSelectionInMarkNode, MarkNode } from '@lexical/mark';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $isElementNode,
  createEditor,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type TextNode,
} from 'lexical';
import type { Stretch } from '../sample.ts';
import { caretInMiddle, makeSheet } from './sheet.ts';
import { paragraphAt, type Sample, startsOf, type Way } from './way.ts';

/** Lexical with a MarkNode around every annotated stretch. Loading builds the nodes at once, as from a stored state. */
export function markNodeWay(): Way {
  let sample: Sample;
  let starts: number[];
  let sheet: ReturnType<typeof makeSheet>;
  let editor: LexicalEditor;
  let off = () => {};
  let last = 0;
  return {
    prepare(given) {
      sample = given;
      starts = startsOf(given);
    },
    load() {
      sheet = makeSheet();
      editor = createEditor({
        namespace: 'bench',
        editable: false,
        nodes: [MarkNode],
        onError: (error) => {
          throw error;
        },
      });
      editor.setRootElement(sheet.column);
      editor.update(() => $fill(sample, starts), { discrete: true });
    },
    add({ start, end }) {
      last = start;
      editor.update(
        () => {
          const selection = $createRangeSelection();
          const [anchor, focus] = [$textAt(starts, start, 'start'), $textAt(starts, end, 'end')];
          if (!anchor || !focus) return;
          selection.anchor.set(anchor.node.getKey(), anchor.offset, 'text');
          selection.focus.set(focus.node.getKey(), focus.offset, 'text');
          $wrapSelectionInMarkNode(selection, false, 'added');
        },
        { discrete: true },
      );
    },
    remove() {
      editor.update(() => $unmark($getRoot().getChildAtIndex(paragraphAt(starts, last))), { discrete: true });
    },
    edit() {
      editor.setEditable(true);
      sheet.column.contentEditable = 'true';
      off = mergeRegister(registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 400));
      caretInMiddle(sheet.column);
    },
    unload() {
      off();
      editor.setRootElement(null);
      sheet.remove();
    },
  };
}

function $fill({ paragraphs, stretches }: Sample, starts: readonly number[]): void {
  const root = $getRoot();
  let next = 0;
  let open: { end: number; id: string }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const from = starts[index] ?? 0;
    const to = from + paragraph.length;
    const own = open.map(({ end, id }) => ({ start: from, end, id }));
    for (; (stretches[next]?.start ?? to) < to; next++) {
      const { start, end } = stretches[next] as Stretch;
      own.push({ start, end, id: `a${next}` });
    }
    open = own.filter(({ end }) => end > to);
    const cuts = [...new Set([from, to, ...own.flatMap(({ start, end }) => [start, Math.min(end, to)])])];
    cuts.sort((a, b) => a - b);
    const node = $createParagraphNode();
    for (const [number, cut] of cuts.slice(1).entries()) {
      const start = cuts[number] ?? from;
      const text = $createTextNode(paragraph.slice(start - from, cut - from));
      const ids = own.filter((one) => one.start <= start && one.end >= cut).map(({ id }) => id);
      node.append(ids.length > 0 ? $createMarkNode(ids).append(text) : text);
    }
    root.append(node);
  }
}

function $textAt(
  starts: readonly number[],
  offset: number,
  side: 'start' | 'end',
): { node: TextNode; offset: number } | null {
  const index = paragraphAt(starts, offset);
  const paragraph = $getRoot().getChildAtIndex<ElementNode>(index);
  let left = offset - (starts[index] ?? 0);
  for (const node of paragraph?.getAllTextNodes() ?? []) {
    const size = node.getTextContentSize();
    if (left < size || (side === 'end' && left === size)) return { node, offset: left };
    left -= size;
  }
  return null;
}

function $unmark(node: LexicalNode | null): void {
  if (!$isElementNode(node)) return;
  for (const child of node.getChildren()) {
    $unmark(child);
    if (!$isMarkNode(child) || !child.hasID('added')) continue;
    if (child.getIDs().length > 1) child.deleteID('added');
    else $unwrapMarkNode(child);
  }
}
