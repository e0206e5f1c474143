import { type RefObject, useEffect, useRef, useState } from 'react';
import { useOpenArticle } from '../state/open-article.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useRoute } from '../state/route.ts';
import { firstBelow } from './near.ts';
import { type Place, rememberedPlace, rememberPlace } from './place-memory.ts';
import type { TextView } from './text/text-view.ts';
import type { DrawnText } from './use-text-view.ts';

interface Options {
  articleId: string;
  text: DrawnText | null;
  filled: number;
  complete: boolean;
  scroller: RefObject<HTMLElement | null>;
  near(view: TextView): { first: number; last: number };
}

/** Remembers where reading stopped and goes back there; answers how far down the text is read, 0 to 1. */
export function usePlace({ articleId, text, filled, complete, scroller, near }: Options): number {
  const [progress, setProgress] = useState(0);
  const wanted = useRef<Place | null>(useRoute.getState().destination ? null : rememberedPlace(articleId));
  const blocks = useOpenArticle((state) => state.view?.blocks);
  const drawn = useRef(blocks);

  // Another text: stay at the same place of it.
  if (drawn.current !== blocks) {
    drawn.current = blocks;
    wanted.current = rememberedPlace(articleId);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: tried again when more of the text is there
  useEffect(() => {
    if (wanted.current && text && scroller.current) goTo(text.view, scroller.current, wanted.current);
  }, [text, filled, scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !text || !complete) return;
    let frame = 0;
    let place = wanted.current ?? placeNow(text.view, element);
    // Where this put the text itself; only what somebody scrolls moves the place.
    let own = element.scrollTop;
    wanted.current = null;
    const look = () => {
      frame = 0;
      const far = element.scrollHeight - element.clientHeight;
      setProgress(far > 0 ? Math.min(1, element.scrollTop / far) : 1);
      const range = near(text.view);
      text.marks.refresh(range);
      const { ranges } = text.view;
      useReaderGeometry.setState({
        near: { start: ranges[range.first]?.start ?? 0, end: ranges[range.last]?.end ?? Number.MAX_SAFE_INTEGER },
      });
      if (Math.abs(element.scrollTop - own) >= 1) place = placeNow(text.view, element);
      rememberPlace(articleId, place);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    // Another width or letter size, a fold opened above: the same words stay at the top.
    const observer = new ResizeObserver(() => {
      goTo(text.view, element, place);
      own = element.scrollTop;
    });
    observer.observe(text.view.root);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [articleId, text, complete, scroller, near]);

  return progress;
}

function goTo(view: TextView, scroller: HTMLElement, place: Place): void {
  const box = view.element(place.block)?.getBoundingClientRect();
  if (!box || (place.block === 0 && place.part === 0)) return;
  const by = box.top - scroller.getBoundingClientRect().top + box.height * place.part;
  if (Math.abs(by) >= 1) scroller.scrollTop += by;
}

function placeNow(view: TextView, scroller: HTMLElement): Place {
  const { top } = scroller.getBoundingClientRect();
  const block = Math.min(firstBelow(view, top), Math.max(0, view.drawn - 1));
  const box = view.element(block)?.getBoundingClientRect();
  return { block, part: box && box.height > 0 ? Math.min(1, Math.max(0, (top - box.top) / box.height)) : 0 };
}
