import type { BacklinkRow } from '../../../shared/model/link-rows.ts';
import type { TextView } from '../text/text-view.ts';

/** Ids of the links whose words are under a point of the window. */
export function evidenceUnder(view: TextView, rows: readonly BacklinkRow[], x: number, y: number): string[] {
  return rows.flatMap(({ link, range }) => {
    const rects = range ? view.rectsOf(range) : [];
    const hit = rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
    return hit ? [link.id] : [];
  });
}
