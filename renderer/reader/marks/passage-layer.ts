import type { TextRange } from '../../../shared/model/selector.ts';
import { staticRange } from '../text/dom.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { TextView } from '../text/text-view.ts';
import { highlightNamed } from './named-highlight.ts';

/** Words that stand out for a while: something proposed, or found. */
interface Passage {
  id: string;
  /** UTF-16 code units of the article text. */
  ranges: readonly TextRange[];
  /** Stands out less than the others. */
  faint?: boolean;
}

/**
 * Draws passages over the text, the faint ones (`<name>-faint`) and the one at hand (`<name>-at-hand`) each in a look of their own, below what is
 * selected.
 */
export class PassageLayer {
  readonly #view: TextView;
  readonly #all: Highlight;
  readonly #faint: Highlight;
  readonly #atHand: Highlight;
  readonly #drawn: { highlight: Highlight; range: StaticRange }[] = [];

  /** `name` is that of the highlight in the style sheet; of two on the same words the one of the higher priority is seen. */
  constructor(view: TextView, name: string, priority: number) {
    this.#view = view;
    this.#all = highlightNamed(name, priority);
    this.#faint = highlightNamed(`${name}-faint`, priority - 1);
    this.#atHand = highlightNamed(`${name}-at-hand`, priority + 1);
  }

  /** Draws passages on as much of the text as is there, anew each time. */
  draw(passages: readonly Passage[], atHand: string | null): void {
    this.dispose();
    for (const { id, ranges, faint } of passages) {
      const highlight = id === atHand ? this.#atHand : faint ? this.#faint : this.#all;
      const segments = ranges.flatMap((range) => segmentsOf(this.#view.ranges, range));
      for (const segment of segments) {
        const element = this.#view.element(segment.block);
        if (!element) continue;
        const drawn = { highlight, range: staticRange(element, segment) };
        drawn.highlight.add(drawn.range);
        this.#drawn.push(drawn);
      }
    }
  }

  dispose(): void {
    for (const { highlight, range } of this.#drawn.splice(0)) highlight.delete(range);
  }
}
