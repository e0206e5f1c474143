import type { LexicalEditor } from 'lexical';
import type { TextRange } from '../../../shared/model/selector.ts';
import { createArticleEditor } from './article-editor.ts';
import { blockElements, domPoint, liveRange, pointFromDom } from './dom.ts';
import { drawText } from './draw-text.ts';
import type { Part } from './outline.ts';
import { offsetOf, pointOf, rangesOfLengths, segmentsOf } from './ranges.ts';
import { foldPlaces, restFolds } from './resting-folds.ts';
import { type Blocks, Sections } from './sections.ts';

/** The browser tells of a new selection only later: a key pressed meanwhile would act on the one before. */
export function tellSelection(): void {
  document.dispatchEvent(new Event('selectionchange'));
}

/** The article's text on screen: draws it, and translates between its ranges (UTF-16), the DOM and pixels. */
export class TextView {
  readonly root: HTMLElement;
  #editor: LexicalEditor | null = null;
  #elements: HTMLElement[] = [];
  readonly #sections = new Sections();
  /** Worked out when somebody asks: while the text is edited each key makes them others. */
  #ranges: () => readonly TextRange[] = () => [];
  #fill: AbortController | null = null;
  /** Holds the folds while there is an editor. */
  #resting: HTMLElement | null = null;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /**
   * Draws the parts from the top, to be read; `onTurn` is called as more of it is there, and told whether that is all.
   * The first is there at once. Ends an edit that was going on.
   */
  show(parts: readonly Part[], ranges: readonly TextRange[], onTurn: (complete: boolean) => void): Promise<void> {
    this.#leave();
    this.#fill = new AbortController();
    this.#ranges = () => ranges;
    return drawText(this.root, parts, this.#fill.signal, (drawn, complete) => {
      for (const { blocks } of drawn) for (const [block, element] of blocks) this.#elements[block] = element;
      this.#sections.add(drawn);
      onTurn(complete);
    });
  }

  /** Puts an editor with the same parts in place of what is drawn, at once and where the same words stood. */
  edit(parts: readonly Part[]): LexicalEditor {
    const places = foldPlaces(this.root, this.folds(), (block) => this.#partOf(block));
    this.#leave();
    const editor = createArticleEditor(parts, (error) => {
      throw error;
    });
    editor.setRootElement(this.root);
    this.#elements = blockElements(this.root);
    this.#editor = editor;
    this.#resting = restFolds(this.root, places, (block) => this.#partOf(block));
    return editor;
  }

  /** The editor that shows the text while it is corrected. */
  get editor(): LexicalEditor | null {
    return this.#editor;
  }

  /** Goes along with an edit: blocks have other lengths now, and are these nodes where any came, went or moved. */
  follow(keys: readonly string[] | null, lengths: () => readonly number[]): void {
    this.#ranges = () => {
      const ranges = rangesOfLengths(lengths());
      this.#ranges = () => ranges;
      return ranges;
    };
    if (!keys) return;
    this.#elements = keys.flatMap((key) => this.#editor?.getElementByKey(key) ?? []);
    for (const [index, element] of this.#elements.entries()) {
      if (element.dataset['block'] !== String(index)) element.dataset['block'] = String(index);
    }
  }

  dispose(): void {
    this.#leave();
  }

  /** Lets go of what is drawn, and of what was about to be. */
  #leave(): void {
    this.#fill?.abort();
    this.#editor?.setRootElement(null);
    this.#editor = null;
    this.#resting?.remove();
    this.#resting = null;
    this.root.style.paddingBottom = '';
    this.#elements = [];
    this.#sections.clear();
  }

  get ranges(): readonly TextRange[] {
    return this.#ranges();
  }

  /** The element of a block, when it is drawn already. */
  element(block: number): HTMLElement | undefined {
    return this.#elements[block];
  }

  /** What of the text stands below and above each other: a block, or the list it is in. */
  #partOf(block: number): HTMLElement | undefined {
    const element = this.#elements[block];
    return element?.closest('li') ? (element.closest<HTMLElement>('ul, ol') ?? undefined) : element;
  }

  /** How many blocks are drawn. */
  get drawn(): number {
    return this.#elements.length;
  }

  /** The lower edge of a block in client pixels: about where it will be, when nothing is laid out there yet. */
  bottomOf(block: number): number {
    return this.#sections.bottomOf(block) ?? this.#elements[block]?.getBoundingClientRect().bottom ?? 0;
  }

  /** Lays out what is about to come near the screen; answers whether anything was not laid out yet. */
  settle(blocks: Blocks): boolean {
    return this.#sections.settle(blocks);
  }

  /** Whether anything before a block is not laid out yet. */
  hasFarBefore(block: number): boolean {
    return this.#sections.hasFarBefore(block);
  }

  /** Lays out a little of what is not yet, what is before a block first; answers whether anything is left. */
  settleNext(block: number): boolean {
    return this.#sections.settleNext(block);
  }

  /** Where folded removals are shown, by the block before which they stand. */
  folds(): Map<number, HTMLElement> {
    const hosts = [...(this.#resting ?? this.root).querySelectorAll<HTMLElement>('[data-removals]')];
    return new Map(hosts.map((host) => [Number(host.dataset['removals']), host]));
  }

  /** Boxes around the parts of a range, in client pixels, one for each line or so. */
  rectsOf(range: TextRange): DOMRect[] {
    return this.partsOf(range).flatMap((part) => [...part.getClientRects()]);
  }

  /** DOM ranges of the parts of a range that are drawn, one for each block. */
  partsOf(range: TextRange): Range[] {
    return segmentsOf(this.ranges, range).flatMap((segment) => {
      const element = this.#elements[segment.block];
      return element ? [liveRange(element, segment)] : [];
    });
  }

  /** The offset of a DOM position; null when the text is empty. */
  offsetAt(node: Node, offset: number): number | null {
    const point = pointFromDom(this.root, node, offset);
    return point && offsetOf(this.ranges, point);
  }

  /** The range that is selected; null when the selection lies elsewhere or nothing is selected. */
  selected(): TextRange | null {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return null;
    if (!this.root.contains(selection.anchorNode) && !this.root.contains(selection.focusNode)) return null;
    const anchor = this.offsetAt(selection.anchorNode, selection.anchorOffset);
    const focus = this.offsetAt(selection.focusNode, selection.focusOffset);
    if (anchor === null || focus === null) return null;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  /** Selects a range on screen; an empty range puts the caret there. */
  select(range: TextRange): void {
    const start = this.#dom(range.start, 'start');
    const end = this.#dom(range.end, range.end > range.start ? 'end' : 'start');
    if (!start || !end) return;
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    tellSelection();
  }

  /** The block and offset beneath a point of the window; null beside the text. */
  pointAt(x: number, y: number): { block: number; offset: number } | null {
    const position = document.caretPositionFromPoint(x, y);
    if (!position || !this.root.contains(position.offsetNode)) return null;
    return pointFromDom(this.root, position.offsetNode, position.offset);
  }

  #dom(offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null {
    const point = pointOf(this.ranges, offset);
    const element = this.#elements[point.block];
    return element ? domPoint(element, point.offset, side) : null;
  }
}
