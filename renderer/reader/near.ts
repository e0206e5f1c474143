import type { TextView } from './text/text-view.ts';

/** First and last block of those on screen and within so many screens above and below. */
export function nearBlocks(view: TextView, scroller: HTMLElement, screens: number): { first: number; last: number } {
  const { top, height } = scroller.getBoundingClientRect();
  const first = firstBelow(view, top - height * screens);
  const last = firstBelow(view, top + height * (1 + screens));
  return { first, last: Math.min(last, view.drawn - 1) };
}

/** The first block whose lower edge lies below a line of the window; the number of blocks when there is none. */
export function firstBelow(view: TextView, y: number): number {
  let low = 0;
  let high = view.drawn;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = view.element(middle)?.getBoundingClientRect().bottom ?? 0;
    if (bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
