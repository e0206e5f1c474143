import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import type { ArticleView } from '../../../shared/bridge/answers.ts';
import type { Block } from '../../../shared/model/block.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { useAnnotations } from '../../state/annotations.ts';
import type { Side } from '../../state/sides.ts';
import type { DrawnText } from '../drawn-text.ts';
import { lookOf } from '../marks/mark-source.ts';
import { rangesOf } from '../marks/segment-index.ts';
import { outlineOf } from '../text/outline.ts';
import { pointOf } from '../text/ranges.ts';
import { EditedMarks } from './edited-marks.ts';
import { EditedText } from './edited-text.ts';
import { $blockNodes } from './read-blocks.ts';

type Shown = Pick<ArticleView, 'blocks' | 'removals'>;

/** One correction of the text on screen, from its beginning to its end: what is typed, and its marks drawn along. */
export class EditSession {
  readonly base: readonly Block[];
  readonly #editor: LexicalEditor;
  /** Of the base's blocks. */
  readonly #ranges: readonly TextRange[];
  readonly #text: EditedText;
  readonly #stop: () => void;

  /** What is drawn are these blocks and removals; `onEdit` is called with every change. */
  constructor(drawn: DrawnText, { blocks: base, removals }: Shown, side: Side, onEdit: () => void) {
    this.base = base;
    const { view, marks } = drawn;
    this.#ranges = view.ranges;
    this.#editor = view.edit(outlineOf(base, removals));
    const annotations = useAnnotations.of(side);
    const placed = annotations.getState().byId;
    const ranges = new Map<string, readonly TextRange[]>([...placed].map(([id, entry]) => [id, rangesOf(entry)]));
    this.#text = new EditedText(this.#editor, base, ranges, ({ blocks }) => {
      const { tracker } = this.#text;
      view.follow(blocks === 'all' ? tracker.order : null, () => tracker.lengths);
      if (blocks === 'all') marks.redraw();
      else marks.repaint(blocks, 'typing');
      onEdit();
    });
    marks.showSource(
      new EditedMarks(this.#text.tracker, (id) => {
        const entry = annotations.getState().byId.get(id);
        return entry && lookOf(entry.annotation);
      }),
    );
    // Escape and Ctrl+Enter are commands of the window like any others.
    this.#stop = mergeRegister(
      this.#editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
      this.#editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => event !== null && (event.ctrlKey || event.metaKey),
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }

  blocks(): Block[] {
    return this.#text.blocks();
  }

  /** Puts the caret at an offset of the text as it was when the session began (UTF-16). */
  focus(offset: number): void {
    const point = pointOf(this.#ranges, offset);
    this.#editor.focus();
    this.#editor.update(
      () => {
        const block = $blockNodes()[point.block];
        let left = point.offset;
        for (const text of block?.getAllTextNodes() ?? []) {
          if (left <= text.getTextContentSize()) return void text.select(left, left);
          left -= text.getTextContentSize();
        }
        if ($isElementNode(block)) block.selectStart();
        else $getRoot().selectStart();
      },
      { discrete: true },
    );
  }

  /** Which of `blocks()` the caret stands in, from 0 on; null when it stands in none. */
  caretBlock(): number | null {
    return this.#editor.read(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return null;
      const node = selection.focus.getNode();
      // Empty blocks are left out of the text.
      const kept = $blockNodes().filter((block) => block.getTextContentSize() > 0);
      const at = kept.findIndex((block) => block.is(node) || block.isParentOf(node));
      return at < 0 ? null : at;
    });
  }

  /** Makes the text what an earlier session had made of it, as its first change. */
  takeUp(blocks: readonly Block[]): void {
    this.#text.takeUp(blocks);
  }

  /** Stops the keys for the time that saving takes. */
  set paused(on: boolean) {
    this.#editor.setEditable(!on);
  }

  stop(): void {
    this.#stop();
    this.#text.stop();
  }
}
