import { type RefObject, useCallback, useRef } from 'react';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSide } from '../state/sides.ts';
import { nearBlocks } from './near.ts';
import type { DrawnText } from './use-text-view.ts';

/** Screens above and below the visible one that count as near. */
const NEAR = 1;

/** What has to stay near while somebody scrolls; only when less is left, near is measured anew. */
const LEAST = 0.3;

/**
 * Tells marks and margin what is near the screen. Scrolling asks at every frame; an answer is given about once a
 * screen, so that a frame costs nothing more than looking. `again` measures in any case: the text is another one.
 */
export function useNear(scroller: RefObject<HTMLElement | null>): (text: DrawnText, again?: boolean) => void {
  const side = useSide();
  const last = useRef({ first: 0, last: -1, drawn: 0 });
  return useCallback(
    ({ view, marks }: DrawnText, again = false) => {
      if (!scroller.current) return;
      const least = nearBlocks(view, scroller.current, LEAST);
      const known = last.current;
      if (!again && known.drawn === view.drawn && least.first >= known.first && least.last <= known.last) return;
      const near = nearBlocks(view, scroller.current, NEAR);
      last.current = { ...near, drawn: view.drawn };
      marks.refresh(near);
      const { ranges } = view;
      useReaderGeometry.of(side).setState({
        near: { start: ranges[near.first]?.start ?? 0, end: ranges[near.last]?.end ?? Number.MAX_SAFE_INTEGER },
      });
    },
    [scroller, side],
  );
}
