import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import { focusIsFree } from '../ui/focus-is-free.ts';
import { focusMiddle } from './pane-focus.ts';

/**
 * For a part of the window that comes and goes by itself. What had the focus before gets it back when what has it in there goes. To be
 * drawn again with everything that may go.
 */
export function useWayBack() {
  const before = useRef<HTMLElement>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || !focusIsFree()) return;
    inside.current = false;
    if (before.current?.checkVisibility()) before.current.focus({ preventScroll: true });
    // What was left has gone too, or takes no focus now.
    if (focusIsFree()) focusMiddle();
  });
  return {
    onFocus(event: FocusEvent<HTMLElement>): void {
      const from = event.relatedTarget;
      if (from instanceof HTMLElement && !event.currentTarget.contains(from)) before.current = from;
      inside.current = true;
    },
    onBlur(event: FocusEvent<HTMLElement>): void {
      // Of a window that is left the focus stays where it is.
      inside.current = event.currentTarget.contains(event.relatedTarget) || !document.hasFocus();
    },
  };
}
