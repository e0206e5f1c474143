import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  type UpdateListenerPayload,
} from 'lexical';
import { type Change, MarkTracker, type Part } from '../../../shared/anchor/edit/mark-tracker.ts';
import type { Block } from '../../../shared/model/block.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { $isArticleBlockNode, type ArticleBlockNode } from '../text/nodes.ts';
import { registerOwnBlocks } from './own-blocks.ts';
import { registerPlainInput } from './plain-input.ts';
import { $blockNodes, $readBlocks, $textNodes } from './read-blocks.ts';
import { $replaceBlocks } from './replace-blocks.ts';

/** What changed in the text: numbers of blocks, or all of them when blocks came, went or moved. */
export interface Edited {
  blocks: readonly number[] | 'all';
}

/** Milliseconds within which typing is one step of undo. */
const STEP = 400;

/**
 * An article's text while somebody corrects it in an editor that shows it: typing, undo, and the annotations on their
 * words. Undo goes no further back than this.
 */
export class EditedText {
  readonly editor: LexicalEditor;
  readonly tracker: MarkTracker;
  readonly #base: Block[];
  readonly #onEdit: (edited: Edited) => void;
  readonly #stop: () => void;

  /** `ranges`: where the annotations stand in the article text that `base` makes, UTF-16 code units. */
  constructor(
    editor: LexicalEditor,
    base: readonly Block[],
    ranges: ReadonlyMap<string, readonly TextRange[]>,
    onEdit: (edited: Edited) => void,
  ) {
    this.editor = editor;
    this.#base = [...base];
    this.#onEdit = onEdit;
    const parts = editor
      .getEditorState()
      .read(() => new Map($blockNodes().map((node) => [node.getKey(), $partsOf(node)])));
    this.tracker = new MarkTracker(parts, ranges);
    editor.setEditable(true);
    // Else the history would begin with the first edit, and could not take it back.
    const current = { editor, editorState: editor.getEditorState() };
    this.#stop = mergeRegister(
      registerRichText(editor),
      registerPlainInput(editor),
      registerOwnBlocks(editor),
      registerHistory(editor, { ...createEmptyHistoryState(), current }, STEP),
      editor.registerUpdateListener((update) => this.#follow(update)),
    );
  }

  /** The text as it stands now. */
  blocks(): Block[] {
    return this.editor.getEditorState().read(() => $readBlocks(this.#base));
  }

  /** Makes the text what an earlier session had made of it. To be called before anything else was changed. */
  takeUp(blocks: readonly Block[]): void {
    this.editor.update(() => $replaceBlocks(this.#base, blocks), { discrete: true, tag: HISTORY_PUSH_TAG });
  }

  stop(): void {
    this.#stop();
    this.editor.setEditable(false);
  }

  #follow({ editorState, dirtyElements, dirtyLeaves, tags }: UpdateListenerPayload): void {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    const change = editorState.read(() => $changeOf(this.tracker, dirtyElements, tags.has(HISTORIC_TAG)));
    const before = this.tracker.order;
    if (change.changed.size === 0 && change.order === before) return;
    this.tracker.apply(change);
    const all = change.order !== before;
    this.#onEdit({ blocks: all ? 'all' : [...change.changed.keys()].map((key) => before.indexOf(key)) });
  }
}

/** What an update did to the blocks. The order is the tracker's own when it is as it was. */
function $changeOf(tracker: MarkTracker, dirty: UpdateListenerPayload['dirtyElements'], historic: boolean): Change {
  // A historic update tells only that something changed; every block is looked at. The root is told of with every key; a block that comes
  // or goes changes those beside it too, or is the only one.
  const root = $getRoot();
  const structural = historic || root.isEmpty() || [...dirty].some(([key, own]) => own && key !== root.getKey());
  const nodes = structural ? $blockNodes() : $dirtyBlocks(dirty);
  const changed = new Map<string, readonly Part[]>();
  for (const node of nodes) {
    const parts = $partsOf(node);
    if (!sameParts(parts, tracker.partsOf(node.getKey())) || !tracker.has(node.getKey())) {
      changed.set(node.getKey(), parts);
    }
  }
  const order = structural ? nodes.map((node) => node.getKey()) : tracker.order;
  return { order: sameOrder(order, tracker.order) ? tracker.order : order, changed, historic, caret: $caret() };
}

function $dirtyBlocks(dirty: UpdateListenerPayload['dirtyElements']): ArticleBlockNode[] {
  return [...dirty.keys()].flatMap((key) => {
    const node = $getNodeByKey(key);
    return $isArticleBlockNode(node) ? [node] : [];
  });
}

/** A node object stands for one state of its text: another state is another object. */
function $partsOf(block: ArticleBlockNode): Part[] {
  return $textNodes(block).map((node) => ({ version: node.getLatest(), text: node.getTextContent() }));
}

function $caret(): Change['caret'] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const { anchor } = selection;
  const node = anchor.getNode();
  const block = $isArticleBlockNode(node) ? node : node.getParents().find($isArticleBlockNode);
  if (!block) return undefined;
  if (anchor.type === 'element')
    return { key: block.getKey(), offset: anchor.offset === 0 ? 0 : block.getTextContentSize() };
  const before = $textNodes(block);
  const at = before.findIndex((text) => text.is(node));
  const offset = before.slice(0, Math.max(0, at)).reduce((sum, text) => sum + text.getTextContentSize(), anchor.offset);
  return { key: block.getKey(), offset };
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => part.version === b[index]?.version);
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((key, index) => key === b[index]));
}
