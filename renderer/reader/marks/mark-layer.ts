import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import type { TextView } from '../text/text-view.ts';
import './marks.css';
import { blocksToDraw, type Light, MarkPainter } from './painter.ts';
import { SegmentIndex } from './segment-index.ts';

/** Keeps the marks on screen in step with the annotations, the text that is drawn and what is near the screen. */
export class MarkLayer {
  readonly #view: TextView;
  readonly #painter = new MarkPainter();
  #index = new SegmentIndex([]);
  #placed: ReadonlyMap<string, PlacedAnnotation> = new Map();
  #near = { first: 0, last: 60 };

  constructor(view: TextView) {
    this.#view = view;
  }

  /** The text was replaced: its blocks are other blocks now. */
  reset(ranges: readonly TextRange[]): void {
    for (const block of [...this.#painter.drawn]) this.#painter.erase(block);
    this.#index = new SegmentIndex(ranges);
    this.#index.update(this.#placed);
  }

  setAnnotations(placed: ReadonlyMap<string, PlacedAnnotation>): void {
    this.#placed = placed;
    const touched = this.#index.update(placed);
    const wanted = blocksToDraw(this.#index, this.#near);
    for (const block of touched) this.#paint(block, wanted(block));
  }

  /** Draws what is not drawn yet, and takes away what is no longer near. */
  refresh(near: { first: number; last: number }): void {
    this.#near = near;
    const wanted = blocksToDraw(this.#index, near);
    for (const block of [...this.#painter.drawn]) if (!wanted(block)) this.#painter.erase(block);
    for (const block of this.#index.blocks) {
      if (wanted(block) && !this.#painter.has(block)) this.#paint(block, true);
    }
  }

  /** Lets an annotation stand out, and the one before no more. */
  light(light: Light, id: string | null): void {
    const before = this.#painter.lit(light);
    if (before === id) return;
    const blocks = new Set([...this.#index.blocksOf(before), ...this.#index.blocksOf(id)]);
    this.#painter.light(light, id);
    for (const block of blocks) if (this.#painter.has(block)) this.#paint(block, true);
  }

  /** Ids of the annotations under a point of the window, topmost first. */
  under(x: number, y: number): string[] {
    const point = this.#view.pointAt(x, y);
    if (!point) return [];
    return this.#index.at(point.block, point.offset).filter((id) => this.#covers(id, point.block, x, y));
  }

  dispose(): void {
    this.#painter.dispose();
  }

  /** `caretPositionFromPoint` answers the nearest gap, even from beside a line: only the words themselves count. */
  #covers(id: string, block: number, x: number, y: number): boolean {
    const start = this.#view.ranges[block]?.start ?? 0;
    const marks = this.#index.marksOf(block).filter((mark) => mark.id === id);
    const rects = marks.flatMap((mark) => this.#view.rectsOf({ start: start + mark.start, end: start + mark.end }));
    return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
  }

  #paint(block: number, wanted: boolean): void {
    const element = this.#view.element(block);
    if (element && wanted) this.#painter.paint(block, element, this.#index);
    else this.#painter.erase(block);
  }
}
