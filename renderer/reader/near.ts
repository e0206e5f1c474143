import type { DrawnText } from './drawn-text.ts';
import type { Blocks } from './text/sections.ts';
import type { TextView } from './text/text-view.ts';

/** Somebody scrolls, or has come to rest, or the text is another one or larger; or there is nothing else to do. */
export type Occasion = 'scroll' | 'rest' | 'text' | 'leisure';

/** Tells text, marks and margin what is near the screen. Answers, at leisure, whether anything is left to be made ready. */
export type Near = (text: DrawnText, occasion: Occasion) => boolean;

/** Milliseconds of rest after which what lies far from the screen is laid out and made ready, a little at a time. Less than it takes to begin to read. */
export const LEISURE = 250;

/** Where one may scroll to before anything has to be done: from and to, in CSS pixels from the top of the text. */
export type Span = readonly [from: number, to: number];

export const nowhere: Span = [1, 0];

/** From so many screens above to so many below. */
export function spanOf(top: number, screen: number, above: number, below: number): Span {
  return [top - above * screen, top + below * screen];
}

export function isIn([from, to]: Span, top: number): boolean {
  return top >= from && top <= to;
}

/** The blocks on screen and within so many screens above and below. */
export function nearBlocks(view: TextView, scroller: HTMLElement, above: number, below = above): Blocks {
  const { top, height } = scroller.getBoundingClientRect();
  const first = firstBelow(view, top - height * above);
  const last = firstBelow(view, top + height * (1 + below));
  return { first, last: Math.min(last, view.drawn - 1) };
}

/** The first block whose lower edge lies below a line of the window; the number of blocks when there is none. */
export function firstBelow(view: TextView, y: number): number {
  let low = 0;
  let high = view.drawn;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.bottomOf(middle) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
