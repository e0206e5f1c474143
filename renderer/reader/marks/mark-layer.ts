import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import type { Blocks } from '../text/sections.ts';
import type { TextView } from '../text/text-view.ts';
import './marks.css';
import type { MarkSource } from './mark-source.ts';
import { type Light, MarkPainter } from './painter.ts';
import { SegmentIndex } from './segment-index.ts';

/**
 * Keeps the marks on screen in step with the annotations, the text that is drawn and what is near the screen. Nothing
 * else is drawn: with every change of one mark the browser paints all that there are.
 */
export class MarkLayer {
  readonly #view: TextView;
  readonly #painter = new MarkPainter();
  #index = new SegmentIndex([]);
  #placed: ReadonlyMap<string, PlacedAnnotation> = new Map();
  /** What is drawn instead while the text is edited. */
  #edited: MarkSource | null = null;
  #near: Blocks = { first: 0, last: -1 };

  constructor(view: TextView) {
    this.#view = view;
  }

  /** The text was replaced: its blocks are other blocks now. */
  reset(ranges: readonly TextRange[]): void {
    for (const block of [...this.#painter.drawn]) this.#painter.erase(block);
    this.#edited = null;
    this.#index = new SegmentIndex(ranges);
    this.#index.update(this.#placed);
  }

  setAnnotations(placed: ReadonlyMap<string, PlacedAnnotation>): void {
    this.#placed = placed;
    const touched = this.#index.update(placed);
    this.repaint(this.#edited ? [...this.#painter.drawn] : touched);
  }

  /** Draws other marks from now on, until `reset`: those of a text that is being edited. */
  showSource(source: MarkSource): void {
    this.#edited = source;
    this.redraw();
  }

  /** Draws everything anew: blocks came, went or moved, so that their numbers mean others. */
  redraw(): void {
    for (const block of [...this.#painter.drawn]) this.#painter.erase(block);
    this.refresh(this.#near);
  }

  /** Draws blocks anew: their marks or their elements have changed. */
  repaint(blocks: Iterable<number>): void {
    for (const block of blocks) this.#paint(block);
  }

  /** Draws what is not drawn yet, and takes away what is no longer near. */
  refresh(near: Blocks): void {
    this.#near = near;
    for (const block of [...this.#painter.drawn]) if (!this.#isNear(block)) this.#painter.erase(block);
    for (let block = near.first; block <= near.last; block++) if (!this.#painter.has(block)) this.#paint(block);
  }

  /** Lets an annotation stand out, and the one before no more. */
  light(light: Light, id: string | null): void {
    const before = this.#painter.lit(light);
    if (before === id) return;
    const blocks = new Set([...this.#index.blocksOf(before), ...this.#index.blocksOf(id)]);
    this.#painter.light(light, id);
    for (const block of blocks) if (this.#painter.has(block)) this.#paint(block);
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

  get #source(): MarkSource {
    return this.#edited ?? this.#index;
  }

  dispose(): void {
    this.#painter.dispose();
  }

  /** `caretPositionFromPoint` answers the nearest gap, even from beside a line: only the words themselves count. */
  #covers(id: string, block: number, x: number, y: number): boolean {
    const start = this.#view.ranges[block]?.start ?? 0;
    const marks = this.#source.marksOf(block).filter((mark) => mark.id === id);
    const rects = marks.flatMap((mark) => this.#view.rectsOf({ start: start + mark.start, end: start + mark.end }));
    return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
  }

  #paint(block: number): void {
    const element = this.#isNear(block) ? this.#view.element(block) : undefined;
    if (element) this.#painter.paint(block, element, this.#source);
    else this.#painter.erase(block);
  }

  #isNear(block: number): boolean {
    return block >= this.#near.first && block <= this.#near.last;
  }
}
