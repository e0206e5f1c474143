import type { Proposal } from '../../../shared/detect/proposals.ts';
import { staticRange } from '../text/dom.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { TextView } from '../text/text-view.ts';

/** Draws what Stet proposes as wavy underlines, below every mark that somebody has made. */
export class SuggestionLayer {
  readonly #view: TextView;
  readonly #all = new Highlight();
  readonly #atHand = new Highlight();

  constructor(view: TextView) {
    this.#view = view;
    this.#all.priority = -2;
    this.#atHand.priority = -1;
    CSS.highlights.set('stet-suggestion', this.#all);
    CSS.highlights.set('stet-suggestion-at-hand', this.#atHand);
  }

  /** Draws the proposals on as much of the text as is there. A few dozen at the most: drawn anew each time. */
  draw(proposals: readonly Proposal[], atHand: string | null): void {
    this.#all.clear();
    this.#atHand.clear();
    for (const { id, ranges } of proposals) {
      const segments = ranges.flatMap((range) => segmentsOf(this.#view.ranges, range));
      for (const segment of segments) {
        const element = this.#view.element(segment.block);
        if (element) (id === atHand ? this.#atHand : this.#all).add(staticRange(element, segment));
      }
    }
  }

  dispose(): void {
    CSS.highlights.delete('stet-suggestion');
    CSS.highlights.delete('stet-suggestion-at-hand');
  }
}
