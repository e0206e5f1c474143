import type { MarkTracker } from '../../../shared/anchor/edit/mark-tracker.ts';
import { idsAt, type Mark, type MarkSource, marksFrom } from '../marks/mark-source.ts';

/** The marks of a text that is being edited, by the blocks' present numbers. */
export class EditedMarks implements MarkSource {
  readonly #tracker: MarkTracker;
  readonly #lookFor: (id: string) => string | undefined;

  /** `lookFor` answers undefined for what is not to be drawn: the annotation was deleted meanwhile. */
  constructor(tracker: MarkTracker, lookFor: (id: string) => string | undefined) {
    this.#tracker = tracker;
    this.#lookFor = lookFor;
  }

  marksOf(block: number): readonly Mark[] {
    return marksFrom(this.#pieces(block), this.#lookFor);
  }

  at(block: number, offset: number): string[] {
    return idsAt(this.marksOf(block), offset);
  }

  blocksOf(id: string | null): Iterable<number> {
    return id === null ? [] : this.#numbers((block) => this.#pieces(block).some((piece) => piece.id === id));
  }

  #pieces(block: number) {
    const key = this.#tracker.order[block];
    return key === undefined
      ? []
      : this.#tracker.piecesOf(key).filter((piece) => this.#lookFor(piece.id) !== undefined);
  }

  #numbers(holds: (block: number) => boolean): number[] {
    return this.#tracker.order.flatMap((_key, block) => (holds(block) ? [block] : []));
  }
}
