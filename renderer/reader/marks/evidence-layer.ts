import type { BacklinkRow } from '../../../shared/model/link-rows.ts';
import { staticRange } from '../text/dom.ts';
import { segmentsOf } from '../text/ranges.ts';
import type { TextView } from '../text/text-view.ts';
import { highlightNamed } from './named-highlight.ts';

/** Draws words that are linked to annotations elsewhere, below the marks that somebody has made on them. */
export class EvidenceLayer {
  readonly #view: TextView;
  readonly #words = highlightNamed('stet-evidence', -1);
  readonly #drawn: StaticRange[] = [];

  constructor(view: TextView) {
    this.#view = view;
  }

  /** Draws them on as much of the text as is there. A few dozen at the most: drawn anew each time. */
  draw(rows: readonly BacklinkRow[]): void {
    this.dispose();
    for (const { range } of rows) {
      for (const segment of range ? segmentsOf(this.#view.ranges, range) : []) {
        const element = this.#view.element(segment.block);
        if (!element) continue;
        const drawn = staticRange(element, segment);
        this.#words.add(drawn);
        this.#drawn.push(drawn);
      }
    }
  }

  dispose(): void {
    for (const range of this.#drawn.splice(0)) this.#words.delete(range);
  }
}

/** Ids of the links whose words are under a point of the window. */
export function evidenceUnder(view: TextView, rows: readonly BacklinkRow[], x: number, y: number): string[] {
  return rows.flatMap(({ link, range }) => {
    const rects = range ? view.rectsOf(range) : [];
    const hit = rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
    return hit ? [link.id] : [];
  });
}
