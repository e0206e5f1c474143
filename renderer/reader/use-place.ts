import { type RefObject, useEffect, useRef } from 'react';
import { beginReading } from '../state/begin-reading.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { type Place, useRoute } from '../state/route.ts';
import { useSide } from '../state/sides.ts';
import type { DrawnText } from './drawn-text.ts';
import { firstBelow, LEISURE, type Near } from './near.ts';
import { rememberedPlace, rememberPlace } from './place-memory.ts';
import type { TextView } from './text/text-view.ts';

interface Options {
  articleId: string;
  text: DrawnText | null;
  filled: number;
  complete: boolean;
  scroller: RefObject<HTMLElement | null>;
  /** Where to go first. */
  wanted: RefObject<Place | null>;
  /** The bar that shows how far it is. */
  progress: RefObject<HTMLElement | null>;
  /** Called whenever other words may be on screen. */
  near: Near;
}

/** Whoever has come to rest beyond this part of an article has begun to read it. */
const BEGUN = 0.25;

/** Milliseconds of rest after which the place is stored and told. */
const REST = 150;

/** Where reading stopped, until the text is there; null where it begins elsewhere. */
export function useWantedPlace(articleId: string): RefObject<Place | null> {
  const side = useSide();
  const destination = useRoute.getState().destinations[side];
  const wanted = useRef<Place | null>(destination ? (destination.place ?? null) : rememberedPlace(articleId));
  const blocks = useOpenArticle((state) => state.view?.blocks);
  const drawn = useRef(blocks);

  // Another text: stay at the same place of it.
  if (drawn.current !== blocks) {
    drawn.current = blocks;
    wanted.current = rememberedPlace(articleId);
  }
  return wanted;
}

/** Remembers where reading stopped and goes back there, tells how far it is, and what is near the screen. */
export function usePlace({ articleId, text, filled, complete, scroller, wanted, progress, near }: Options): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: tried again when more of the text is there
  useEffect(() => {
    if (wanted.current && text && scroller.current) goTo(text.view, scroller.current, wanted.current);
  }, [text, filled, scroller, wanted]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !text || !complete) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    let leisure: ReturnType<typeof setTimeout> | undefined;
    let place = wanted.current ?? placeNow(text.view, element);
    // Where this put the text itself; only what somebody scrolls moves the place.
    let own = element.scrollTop;
    wanted.current = null;
    const store = () => {
      clearTimeout(timer);
      rememberPlace(articleId, place);
    };
    const read = () => {
      const far = element.scrollHeight - element.clientHeight;
      return far > 0 ? Math.min(1, element.scrollTop / far) : 1;
    };
    const tell = () => {
      const told = progress.current?.querySelector('progress');
      if (told) told.value = read();
    };
    const wait = () => {
      cancelIdleCallback(idle);
      clearTimeout(leisure);
    };
    const settleNext = (above: boolean) => {
      idle = requestIdleCallback(() => {
        const more = text.view.settleNext(place.block);
        text.marks.follow();
        if (above && !text.view.hasFarBefore(place.block)) settle();
        else if (more) settleNext(above);
        else makeReady();
      });
    };
    const makeReady = () => {
      idle = requestIdleCallback(() => {
        if (near(text, 'leisure')) makeReady();
      });
    };
    // What stands above at once, before its guessed height would shift the words on screen; the rest at leisure.
    const settle = () => {
      wait();
      if (text.view.hasFarBefore(place.block)) settleNext(true);
      else leisure = setTimeout(settleNext, LEISURE, false);
    };
    const rest = () => {
      timer = undefined;
      store();
      if (read() > BEGUN) beginReading(articleId);
      tell();
      near(text, 'rest');
      settle();
    };
    // The browser tells of scrolling once a frame, before it draws.
    const look = () => {
      const part = read();
      const scrolled = Math.abs(element.scrollTop - own) >= 1;
      if (scrolled) {
        place = placeNow(text.view, element);
        near(text, 'scroll');
      }
      // Last, so that nothing is measured after it.
      const bar = progress.current?.querySelector<HTMLElement>('[data-read]');
      if (bar) bar.style.transform = `scaleX(${part.toFixed(3)})`;
      if (!scrolled) return;
      wait();
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    };
    look();
    tell();
    settle();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('pagehide', store);
    // Another width or letter size, a fold opened above: the same words stay at the top.
    const observer = new ResizeObserver(() => {
      goTo(text.view, element, place);
      own = element.scrollTop;
      near(text, timer === undefined ? 'text' : 'scroll');
    });
    observer.observe(text.view.root);
    return () => {
      store();
      observer.disconnect();
      wait();
      element.removeEventListener('scroll', look);
      window.removeEventListener('pagehide', store);
    };
  }, [articleId, text, complete, scroller, wanted, progress, near]);
}

export function goTo(view: TextView, scroller: HTMLElement, place: Place): void {
  view.settle({ first: place.block, last: place.block });
  const box = view.element(place.block)?.getBoundingClientRect();
  if (!box || (place.block === 0 && place.part <= 0)) return;
  const by = box.top - scroller.getBoundingClientRect().top + box.height * place.part;
  if (Math.abs(by) >= 1) scroller.scrollTop += by;
}

/** What stands at the upper edge of the window. */
export function placeNow(view: TextView, scroller: HTMLElement): Place {
  const { top } = scroller.getBoundingClientRect();
  const block = Math.min(firstBelow(view, top), Math.max(0, view.drawn - 1));
  const box = view.element(block)?.getBoundingClientRect();
  return { block, part: box && box.height > 0 ? Math.min(1, (top - box.top) / box.height) : 0 };
}
