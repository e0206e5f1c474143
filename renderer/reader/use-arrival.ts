import { type RefObject, useEffect } from 'react';
import { useRoute } from '../state/route.ts';
import { useSide } from '../state/sides.ts';
import type { DrawnText } from './drawn-text.ts';

/**
 * Gives the text the focus: when nothing else has it, so that one reads on by key, and when somebody was led to this side.
 * Only once it is drawn: the browser lays the window out for it.
 */
export function useArrival(text: DrawnText | null, root: RefObject<HTMLElement | null>): void {
  const side = useSide();
  const arrives = useRoute((state) => state.arrival === side);
  useEffect(() => {
    if (!text) return;
    // The body, or a pane that was clicked into while the text was on its way.
    const nowhere = document.activeElement?.contains(root.current) ?? true;
    if (nowhere && document.activeElement !== root.current) root.current?.focus({ preventScroll: true });
  }, [text, root]);
  useEffect(() => {
    if (!arrives || !text) return;
    useRoute.setState({ arrival: null });
    root.current?.focus({ preventScroll: true });
  }, [arrives, text, root]);
}
