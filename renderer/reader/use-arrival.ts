import { type RefObject, useEffect } from 'react';
import { useRoute } from '../state/route.ts';
import { useSide } from '../state/sides.ts';

/** Gives the text the focus: when nothing else has it, so that one reads on by key, and when somebody was led to this side. */
export function useArrival(root: RefObject<HTMLElement | null>): void {
  const side = useSide();
  const arrives = useRoute((state) => state.arrival === side);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere) root.current?.focus({ preventScroll: true });
  }, [root]);
  useEffect(() => {
    if (!arrives) return;
    useRoute.setState({ arrival: null });
    root.current?.focus({ preventScroll: true });
  }, [arrives, root]);
}
