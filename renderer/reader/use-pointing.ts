import { type MouseEvent, useEffect, useRef } from 'react';
import { hover } from '../state/hovered.ts';
import type { DrawnText } from './drawn-text.ts';

/** Milliseconds for which text that scrolls under a resting pointer has to stand still. */
const REST = 120;

/**
 * Tells the annotation under the pointer. The browser reports a move for every frame that scrolls under a pointer that
 * rests; to light up each mark on its way would have all marks painted anew every time.
 */
export function usePointing(text: DrawnText | null, isEditing: () => boolean) {
  const last = useRef({ x: -1, y: -1 });
  const shown = useRef<HTMLElement>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = ({ view, marks }: DrawnText) => {
    const { x, y } = last.current;
    const id = marks.under(x, y)[0] ?? null;
    const block = id === null ? undefined : view.element(view.pointAt(x, y)?.block ?? -1);
    // A block alone: given to the text, the style of all that is in it would be worked out anew.
    if (block !== shown.current) shown.current?.style.removeProperty('cursor');
    block?.style.setProperty('cursor', 'pointer');
    shown.current = block;
    hover(id);
  };

  return {
    onPointerMove(event: MouseEvent) {
      clearTimeout(timer.current);
      if (!text || isEditing() || event.buttons !== 0) return;
      const { clientX: x, clientY: y } = event;
      const rests = x === last.current.x && y === last.current.y;
      last.current = { x, y };
      if (rests) timer.current = setTimeout(() => tell(text), REST);
      else tell(text);
    },
    onPointerLeave() {
      clearTimeout(timer.current);
      hover(null);
    },
  };
}
