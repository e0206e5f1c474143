import type { Offer } from '../../../shared/detect/proposals.ts';
import { staticRange } from '../text/dom.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { TextView } from '../text/text-view.ts';
import { highlightNamed } from './named-highlight.ts';

/** Draws what Stet proposes as wavy underlines, below every mark that somebody has made. */
export class SuggestionLayer {
  readonly #view: TextView;
  readonly #all = highlightNamed('stet-suggestion', -2);
  readonly #atHand = highlightNamed('stet-suggestion-at-hand', -1);
  readonly #drawn: { highlight: Highlight; range: StaticRange }[] = [];

  constructor(view: TextView) {
    this.#view = view;
  }

  /** Draws the offers on as much of the text as is there. A few dozen at the most: drawn anew each time. */
  draw(offers: readonly Offer[], atHand: string | null): void {
    this.dispose();
    for (const { id, ranges } of offers) {
      const segments = ranges.flatMap((range) => segmentsOf(this.#view.ranges, range));
      for (const segment of segments) {
        const element = this.#view.element(segment.block);
        if (!element) continue;
        const drawn = { highlight: id === atHand ? this.#atHand : this.#all, range: staticRange(element, segment) };
        drawn.highlight.add(drawn.range);
        this.#drawn.push(drawn);
      }
    }
  }

  dispose(): void {
    for (const { highlight, range } of this.#drawn.splice(0)) highlight.delete(range);
  }
}
