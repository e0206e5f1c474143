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
    const place = wanted.current;
    const element = place && text?.view.element(place.block);
    if (!element || !scroller.current) return;
    if (place.block > 0 || place.part > 0) {
      const box = element.getBoundingClientRect();
      scroller.current.scrollTop += box.top - scroller.current.getBoundingClientRect().top + box.height * place.part;
    }
    // Until everything is drawn there may be too little below to scroll that far.
    if (complete) wanted.current = null;
  }, [text, filled, complete, scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !text || !complete) return;
    let frame = 0;
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
      rememberPlace(articleId, placeNow(text.view, element));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [articleId, text, complete, scroller, near]);

  return progress;
}

function placeNow(view: TextView, scroller: HTMLElement): Place {
  const { top } = scroller.getBoundingClientRect();
  const block = Math.min(firstBelow(view, top), Math.max(0, view.drawn - 1));
  const box = view.element(block)?.getBoundingClientRect();
  return { block, part: box && box.height > 0 ? Math.min(1, Math.max(0, (top - box.top) / box.height)) : 0 };
}
