import { type RefObject, useCallback, useRef } from 'react';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSide } from '../state/sides.ts';
import { type Blocks, isWithin, nearBlocks, type Occasion } from './near.ts';
import type { DrawnText } from './use-text-view.ts';

/** Screens above and below the visible one. All drawn marks are painted whenever one changes: as few as can be. */
const MARKS = {
  /** Drawn while nothing moves. */
  atRest: 0.1,
  /** What has to be drawn while somebody scrolls; only when less is, marks are drawn anew. */
  least: 0.05,
  /** Drawn then, where the text is going and where it comes from. */
  ahead: 2,
  behind: 0.2,
};

/** The same for what stands beside the text, which has no such cost but more to make. */
const CARDS = { drawn: 1.2, least: 0.3 };

const none: Blocks = { first: 0, last: -1 };

/**
 * Tells marks and margin what is near the screen. Scrolling asks at every frame; an answer is given about every other
 * screen, so that most frames cost nothing more than looking.
 */
export function useNear(scroller: RefObject<HTMLElement | null>): (text: DrawnText, occasion: Occasion) => void {
  const side = useSide();
  const known = useRef({ marks: none, cards: none, drawn: 0, top: 0 });
  return useCallback(
    ({ view, marks }: DrawnText, occasion: Occasion) => {
      const element = scroller.current;
      if (!element) return;
      const last = known.current;
      const { scrollTop: top } = element;
      const within = (above: number, below = above) => nearBlocks(view, element, above, below);
      const anew = occasion === 'text' || last.drawn !== view.drawn;
      if (anew || occasion === 'rest') last.marks = within(MARKS.atRest);
      else if (!isWithin(within(MARKS.least), last.marks)) {
        last.marks = top < last.top ? within(MARKS.ahead, MARKS.behind) : within(MARKS.behind, MARKS.ahead);
      }
      marks.refresh(last.marks);
      last.top = top;
      last.drawn = view.drawn;
      if (!anew && isWithin(within(CARDS.least), last.cards)) return;
      last.cards = within(CARDS.drawn);
      const { ranges } = view;
      const { first, last: end } = last.cards;
      useReaderGeometry.of(side).setState({
        near: { start: ranges[first]?.start ?? 0, end: ranges[end]?.end ?? Number.MAX_SAFE_INTEGER },
      });
    },
    [scroller, side],
  );
}
