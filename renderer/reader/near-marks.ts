import type { DrawnText } from './drawn-text.ts';
import { isIn, nearBlocks, nowhere, type Occasion, spanOf } from './near.ts';
import type { Blocks } from './text/sections.ts';

/** Screens above and below the visible one. */
const MARKS = {
  /** Drawn while nothing moves. */
  atRest: 0.5,
  /** What has to be drawn while somebody scrolls; only when less is, more are drawn. */
  least: 0.2,
  /** Drawn then, where the text is going and where it comes from. */
  ahead: 2,
  behind: 0.5,
};

/** Screens above and below whose marks are drawn when there is nothing else to do, so that whoever scrolls on waits for none. */
const READY = { behind: 1, ahead: 10 };

/** The text itself, laid out whenever marks are drawn: what comes on screen always is, so that nothing moves when it does. */
const LAID_OUT = 4;

/** Keeps the text near the screen laid out, and its marks drawn. */
export class NearMarks {
  /** Where one may scroll to, as long as these are the blocks that are drawn. */
  #within = nowhere;
  #ready: Blocks | null = null;
  #drawn = 0;
  #top = 0;

  /**
   * Lays out what is near and looks up what has to be drawn; answers what draws it, or null where nothing has to be. So all can be looked up before
   * anything is drawn, and the browser lays out once.
   */
  look({ view, marks }: DrawnText, scroller: HTMLElement, occasion: Occasion): (() => void) | null {
    const { scrollTop: top, clientHeight: screen } = scroller;
    const anew = occasion === 'text' || this.#drawn !== view.drawn;
    const up = top < this.#top;
    const known = !anew && isIn(this.#within, top) && marks.ready === this.#ready;
    this.#top = top;
    this.#drawn = view.drawn;
    if (occasion !== 'rest' && known) return null;
    view.settle(nearBlocks(view, scroller, LAID_OUT));
    const still = occasion !== 'scroll' || anew;
    const above = still ? MARKS.atRest : up ? MARKS.ahead : MARKS.behind;
    const below = still ? MARKS.atRest : up ? MARKS.behind : MARKS.ahead;
    const near = nearBlocks(view, scroller, above, below);
    return () => {
      const before = marks.ready;
      marks.refresh(near);
      // What was made ready and still is leads further.
      if (before === marks.ready && before === this.#ready) return;
      this.#ready = marks.ready;
      this.#within = spanOf(top, screen, above - MARKS.least, below - MARKS.least);
    };
  }

  /** Draws a little more of what lies further away; answers whether anything is left. To be called when there is nothing else to do. */
  makeReady({ view, marks }: DrawnText, scroller: HTMLElement): boolean {
    const { scrollTop: top, clientHeight: screen } = scroller;
    const before = marks.ready;
    const more = marks.makeReady(nearBlocks(view, scroller, READY.behind, READY.ahead));
    if (!more && marks.ready !== before) {
      this.#ready = marks.ready;
      this.#within = spanOf(top, screen, READY.behind - MARKS.least, READY.ahead - MARKS.least);
    }
    return more;
  }
}
