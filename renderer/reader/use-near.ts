import { type RefObject, useCallback, useRef } from 'react';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSide } from '../state/sides.ts';
import { nearBlocks, type Occasion } from './near.ts';
import type { DrawnText } from './use-text-view.ts';

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

/** The same for what stands beside the text, which is dearer: little at first, more once somebody scrolls. */
const CARDS = { atFirst: 0.25, drawn: 0.7, least: 0.2 };

/** The text itself, laid out whenever marks are drawn: what comes on screen always is, so that nothing moves when it does. */
const LAID_OUT = 4;

/** Where one may scroll to before anything has to be done: from and to, in CSS pixels from the top of the text. */
type Span = readonly [from: number, to: number];

const nowhere: Span = [1, 0];

/**
 * Tells text, marks and margin what is near the screen. Scrolling asks at every frame; an answer is given about every
 * third screen, so that most frames cost nothing more than looking.
 */
export function useNear(scroller: RefObject<HTMLElement | null>): (text: DrawnText, occasion: Occasion) => void {
  const side = useSide();
  const known = useRef({ marks: nowhere, cards: nowhere, drawn: 0, top: 0 });
  return useCallback(
    ({ view, marks }: DrawnText, occasion: Occasion) => {
      const element = scroller.current;
      if (!element) return;
      const last = known.current;
      const { scrollTop: top, clientHeight: screen } = element;
      const anew = occasion === 'text' || last.drawn !== view.drawn;
      const isIn = ([from, to]: Span) => !anew && top >= from && top <= to;
      /** As far as so many screens, less what there has to be at the least. */
      const span = (above: number, below: number, least: number): Span => [
        top - (above - least) * screen,
        top + (below - least) * screen,
      ];
      const forMarks = occasion === 'rest' || !isIn(last.marks);
      const forCards = !isIn(last.cards);
      // All is looked up before anything is drawn, so that the browser lays out once.
      if (forMarks) view.settle(nearBlocks(view, element, LAID_OUT));
      const screens = occasion === 'text' ? CARDS.atFirst : CARDS.drawn;
      const near = forCards ? nearBlocks(view, element, screens) : null;
      if (forMarks) {
        const still = occasion !== 'scroll' || anew;
        const up = top < last.top;
        const above = still ? MARKS.atRest : up ? MARKS.ahead : MARKS.behind;
        const below = still ? MARKS.atRest : up ? MARKS.behind : MARKS.ahead;
        marks.refresh(nearBlocks(view, element, above, below));
        last.marks = span(above, below, MARKS.least);
      }
      last.top = top;
      last.drawn = view.drawn;
      if (!near) return;
      last.cards = span(screens, screens, CARDS.least);
      const { ranges } = view;
      useReaderGeometry.of(side).setState({
        near: {
          start: ranges[near.first]?.start ?? 0,
          end: ranges[near.last]?.end ?? Number.MAX_SAFE_INTEGER,
        },
      });
    },
    [scroller, side],
  );
}
