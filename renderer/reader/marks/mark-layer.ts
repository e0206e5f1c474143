import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { Blocks } from '../text/sections.ts';
import type { TextView } from '../text/text-view.ts';
import './marks.css';
import type { Mark, MarkSource } from './mark-source.ts';
import { type Change, type Light, type MarkedBlock, MarkPainter } from './painter.ts';
import { SegmentIndex } from './segment-index.ts';

/** Blocks that are made ready at once: few enough that no key waits for them, however many marks they have. */
const AT_ONCE = 8;

/** Keeps the marks near the screen in step with the annotations and with the text that is drawn. */
export class MarkLayer {
  readonly #view: TextView;
  readonly #painter: MarkPainter;
  #index = new SegmentIndex([]);
  #placed: ReadonlyMap<string, PlacedAnnotation> = new Map();
  /** What is drawn instead while the text is edited. */
  #edited: MarkSource | null = null;
  /** Below the marks of annotations: words that are evidence elsewhere. */
  #evidence: ReadonlyMap<number, readonly Mark[]> = new Map();
  #near: Blocks = { first: 0, last: -1 };
  /** Those near and, once there was leisure to draw them, those further away. */
  #ready: Blocks = this.#near;
  #width = 0;
  /** How large the text was when the observer told of it last; '' before it has. */
  #told = '';
  /** Called before the window is painted when the text has another size, and whenever it is observed anew. */
  readonly #moves = new ResizeObserver(() => {
    this.#told = this.#size;
    this.follow();
  });

  /** `sheet` lies below the text and moves with it. */
  constructor(view: TextView, sheet: SVGSVGElement) {
    this.#view = view;
    this.#painter = new MarkPainter(sheet);
    this.#moves.observe(view.root);
  }

  /** The text was replaced: its blocks are other blocks now. */
  reset(ranges: readonly TextRange[]): void {
    for (const block of [...this.#painter.drawn]) this.#painter.erase(block);
    this.#edited = null;
    this.#ready = this.#near;
    this.#index = new SegmentIndex(ranges);
    this.#index.update(this.#placed);
  }

  setAnnotations(placed: ReadonlyMap<string, PlacedAnnotation>): void {
    this.#placed = placed;
    const touched = this.#index.update(placed);
    if (this.#edited) this.repaint([...this.#painter.drawn]);
    else this.repaint(touched, 'marks');
  }

  /** Marks words that are evidence elsewhere, of the text that is drawn. */
  setEvidence(ranges: readonly TextRange[]): void {
    const segments = ranges.flatMap((range) => segmentsOf(this.#view.ranges, range));
    const before = this.#evidence;
    this.#evidence = Map.groupBy(
      segments.map((segment) => ({ ...segment, id: '', look: 'evidence', depth: 0 })),
      ({ block }) => block,
    );
    this.repaint(new Set([...before.keys(), ...this.#evidence.keys()]), 'marks');
  }

  /** Draws other marks from now on, until `reset`: those of a text that is being edited. */
  showSource(source: MarkSource): void {
    this.#edited = source;
    this.redraw();
  }

  /** Draws everything anew: blocks came, went or moved, so that their numbers mean others. */
  redraw(): void {
    for (const block of [...this.#painter.drawn]) this.#painter.erase(block);
    this.#ready = this.#near;
    this.refresh(this.#near);
  }

  /** Draws blocks anew: what is known of where their words stand is only kept where `change` says that they stay. */
  repaint(blocks: Iterable<number>, change: Change = 'words'): void {
    const marked = this.#marked(blocks);
    if (marked.length === 0) return;
    if (this.#painter.empty) this.#width = this.#view.root.clientWidth;
    // A key moves other blocks only by making its own, and so the whole, larger or smaller.
    const told = change === 'typing' || this.#size === this.#told;
    this.#painter.paint(marked, change);
    if (told) return;
    // Measured in the middle of a change: should the text be as large again as it was before, nobody would tell of it.
    this.#moves.unobserve(this.#view.root);
    this.#moves.observe(this.#view.root);
  }

  get #size(): string {
    const { clientWidth, clientHeight } = this.#view.root;
    return `${clientWidth} ${clientHeight}`;
  }

  /** Draws what is not drawn yet, and takes away what is no longer near, unless it is ready there. */
  refresh(near: Blocks): void {
    this.#near = near;
    if (!isIn(this.#ready, near.first) || !isIn(this.#ready, near.last)) this.#ready = near;
    this.repaint(this.#undrawn(near, (block) => !this.#painter.has(block) || this.#painter.isFar(block)));
    this.#eraseOthers();
  }

  /**
   * Draws a few blocks more that are not near, for nobody to wait for them later: those behind the near ones first. Answers whether any are left.
   * Nothing is made ready while the text is edited: each line that comes or goes would move all of it.
   */
  makeReady(ready: Blocks): boolean {
    if (this.#edited) return false;
    this.#ready = { first: Math.min(ready.first, this.#near.first), last: Math.max(ready.last, this.#near.last) };
    const { last } = this.#near;
    const missing = this.#undrawn(this.#ready, (block) => !this.#painter.has(block));
    const order = [...missing.filter((block) => block > last), ...missing.filter((block) => block <= last).reverse()];
    this.#painter.paintFar(this.#marked(order.slice(0, AT_ONCE)));
    this.#eraseOthers();
    return order.length > AT_ONCE;
  }

  /** What is drawn, or being made ready; another object whenever it is other blocks. */
  get ready(): Blocks {
    return this.#ready;
  }

  #eraseOthers(): void {
    for (const block of [...this.#painter.drawn]) if (!isIn(this.#ready, block)) this.#painter.erase(block);
  }

  /** Those that have marks, and none on the sheet where they should be. */
  #undrawn({ first, last }: Blocks, lacks: (block: number) => boolean): number[] {
    const undrawn: number[] = [];
    for (let block = first; block <= last; block++)
      if (lacks(block) && this.#marksOf(block).length > 0) undrawn.push(block);
    return undrawn;
  }

  /** With elements and marks; what is not to be drawn is taken away. */
  #marked(blocks: Iterable<number>): MarkedBlock[] {
    return [...blocks].flatMap((block) => {
      const element = isIn(this.#ready, block) ? this.#view.element(block) : undefined;
      if (element) return [{ block, element, length: element.textContent.length, marks: this.#marksOf(block) }];
      this.#painter.erase(block);
      return [];
    });
  }

  /** Keeps marks behind their words when blocks have moved, or their lines are broken elsewhere. */
  follow(): void {
    const { clientWidth } = this.#view.root;
    if (clientWidth === this.#width) this.#painter.place(this.#near);
    else this.measure();
  }

  /** Draws marks where their words are now: letters may have another shape or size. */
  measure(): void {
    this.#ready = this.#near;
    this.refresh(this.#near);
    this.#width = this.#view.root.clientWidth;
    this.#painter.measure();
  }

  /** Lets an annotation stand out, and the one before no more. */
  light(light: Light, id: string | null): void {
    if (this.#painter.lit(light) !== id) this.#painter.light(light, id);
  }

  /** Ids of the annotations under a point of the window, topmost first. */
  under(x: number, y: number): string[] {
    const point = this.#view.pointAt(x, y);
    if (!point) return [];
    return this.#source.at(point.block, point.offset).filter((id) => this.#covers(id, point.block, x, y));
  }

  /** Where the first character of an annotation is drawn, in client pixels; none where it is not. */
  firstRects(id: string): DOMRect[] {
    for (const block of this.#source.blocksOf(id)) {
      const mark = this.#source.marksOf(block).find((each) => each.id === id);
      const start = (this.#view.ranges[block]?.start ?? 0) + (mark?.start ?? 0);
      if (mark) return this.#view.rectsOf({ start, end: start + 1 });
    }
    return [];
  }

  #marksOf(block: number): readonly Mark[] {
    return [...(this.#evidence.get(block) ?? []), ...this.#source.marksOf(block)];
  }

  get #source(): MarkSource {
    return this.#edited ?? this.#index;
  }

  dispose(): void {
    this.#moves.disconnect();
    this.#painter.dispose();
  }

  /** `caretPositionFromPoint` answers the nearest gap, even from beside a line: only the words themselves count. */
  #covers(id: string, block: number, x: number, y: number): boolean {
    const start = this.#view.ranges[block]?.start ?? 0;
    const marks = this.#source.marksOf(block).filter((mark) => mark.id === id);
    const rects = marks.flatMap((mark) => this.#view.rectsOf({ start: start + mark.start, end: start + mark.end }));
    return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
  }
}

function isIn({ first, last }: Blocks, block: number): boolean {
  return block >= first && block <= last;
}
