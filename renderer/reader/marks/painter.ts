import { staticRange } from '../text/dom.ts';
import type { MarkSource } from './mark-source.ts';
import { highlightNamed } from './named-highlight.ts';

/** Marks deeper than this share a look. */
const DEEPEST = 3;

/** The annotation at hand, and the one under the pointer here or on its card. */
export type Light = 'stet-active' | 'stet-hover';

/**
 * Draws marks with the CSS Custom Highlight API: one highlight for each kind and depth, ranges added and taken away
 * block by block. The document's nodes are never touched, so text and its undo history know nothing of annotations.
 */
export class MarkPainter {
  readonly #drawn = new Map<number, { highlight: Highlight; range: StaticRange }[]>();
  readonly #lit = new Map<Light, string | null>();

  /** Draws a block's marks anew. */
  paint(block: number, element: HTMLElement, index: MarkSource): void {
    this.erase(block);
    const drawn: { highlight: Highlight; range: StaticRange }[] = [];
    for (const mark of index.marksOf(block)) {
      const range = staticRange(element, { block, start: mark.start, end: mark.end });
      drawn.push(this.#add(`stet-${mark.look}-${Math.min(mark.depth, DEEPEST)}`, mark.depth, range));
      for (const [light, id] of this.#lit) if (mark.id === id) drawn.push(this.#add(light, 100, range));
    }
    if (drawn.length > 0) this.#drawn.set(block, drawn);
  }

  erase(block: number): void {
    for (const { highlight, range } of this.#drawn.get(block) ?? []) highlight.delete(range);
    this.#drawn.delete(block);
  }

  has(block: number): boolean {
    return this.#drawn.has(block);
  }

  /** An annotation stands out; its blocks have to be painted again by the caller. */
  light(light: Light, id: string | null): void {
    this.#lit.set(light, id);
  }

  lit(light: Light): string | null {
    return this.#lit.get(light) ?? null;
  }

  get drawn(): Iterable<number> {
    return this.#drawn.keys();
  }

  dispose(): void {
    for (const block of [...this.#drawn.keys()]) this.erase(block);
  }

  #add(name: string, priority: number, range: StaticRange): { highlight: Highlight; range: StaticRange } {
    const highlight = highlightNamed(name, priority);
    highlight.add(range);
    return { highlight, range };
  }
}
