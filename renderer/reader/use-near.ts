import { type RefObject, useCallback, useRef } from 'react';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import type { Place } from '../state/route.ts';
import { useSide } from '../state/sides.ts';
import type { DrawnText } from './drawn-text.ts';
import { isIn, type Near, nearBlocks, nowhere, type Occasion, spanOf } from './near.ts';
import { NearMarks } from './near-marks.ts';
import { goTo } from './use-place.ts';

/** Screens above and below for what stands beside the text, which is dearer than marks: little at first, more once somebody scrolls. */
const CARDS = { atFirst: 0.25, drawn: 0.7, least: 0.2 };

/** Scrolling asks at every frame; an answer is given about every third screen, so that most frames cost nothing more than looking. */
export function useNear(scroller: RefObject<HTMLElement | null>, wanted: RefObject<Place | null>): Near {
  const side = useSide();
  const known = useRef({ marks: new NearMarks(), cards: nowhere, drawn: 0 });
  return useCallback(
    (text: DrawnText, occasion: Occasion) => {
      const element = scroller.current;
      if (!element) return false;
      const { view } = text;
      const last = known.current;
      if (occasion === 'leisure') return last.marks.makeReady(text, element);
      // Before anything is drawn beside words that nobody will see.
      if (occasion === 'text' && wanted.current) goTo(view, element, wanted.current);
      const { scrollTop: top, clientHeight: screen } = element;
      const draw = last.marks.look(text, element, occasion);
      const anew = occasion === 'text' || last.drawn !== view.drawn;
      const screens = occasion === 'text' ? CARDS.atFirst : CARDS.drawn;
      const near = anew || !isIn(last.cards, top) ? nearBlocks(view, element, screens) : null;
      draw?.();
      last.drawn = view.drawn;
      if (!near) return false;
      last.cards = spanOf(top, screen, screens - CARDS.least, screens - CARDS.least);
      const start = view.ranges[near.first]?.start ?? 0;
      const end = view.ranges[near.last]?.end ?? Number.MAX_SAFE_INTEGER;
      useReaderGeometry
        .of(side)
        .setState(({ near: told }) => (told.start === start && told.end === end ? {} : { near: { start, end } }));
      return false;
    },
    [scroller, wanted, side],
  );
}
