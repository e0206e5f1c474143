import { type RefObject, useRef } from 'react';
import type { DrawnText } from './drawn-text.ts';
import { firstBelow } from './near.ts';

/** The paragraph at hand, moved by keys and followed by clicks. A bar beside it shows which it is. */
export function useParagraphCursor(text: DrawnText | null, scroller: RefObject<HTMLElement | null>) {
  const at = useRef<number | null>(null);

  const put = (block: number, caret: boolean) => {
    if (!text) return;
    const element = text.view.element(block);
    if (!element) return;
    text.view.root.querySelector('[data-cursor]')?.removeAttribute('data-cursor');
    element.dataset['cursor'] = '';
    at.current = block;
    if (!caret) return;
    text.view.root.focus({ preventScroll: true });
    const start = text.view.ranges[block]?.start ?? 0;
    text.view.select({ start, end: start });
    element.scrollIntoView({ block: 'nearest' });
  };

  /** The block at hand; before there is one, or when it has scrolled away, the first on screen. */
  const current = (): number => {
    if (!text || !scroller.current) return 0;
    const { top, bottom } = scroller.current.getBoundingClientRect();
    const box = at.current === null ? undefined : text.view.element(at.current)?.getBoundingClientRect();
    if (at.current !== null && box && box.bottom > top && box.top < bottom) return at.current;
    return firstBelow(text.view, top);
  };

  return {
    current,
    move(by: 1 | -1) {
      if (!text) return;
      const here = current();
      const next = here === at.current ? here + by : here;
      put(Math.max(0, Math.min(next, text.view.drawn - 1)), true);
    },
    put: (block: number) => put(block, true),
    follow(target: EventTarget) {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
      if (element) put(Number(element.dataset['block']), false);
    },
  };
}

export type ParagraphCursor = ReturnType<typeof useParagraphCursor>;
