import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TextRange } from '../../shared/model/selector.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { type Box, type Margin, useReaderGeometry } from '../state/reader-geometry.ts';
import { useSettings } from '../state/settings.ts';
import { useSide } from '../state/sides.ts';
import type { DrawnText } from './drawn-text.ts';
import { firstBelow } from './near.ts';
import { placeNow } from './use-place.ts';

/** What a column of cards needs beside the text, with gaps and padding, in CSS pixels. */
const CARDS = { narrow: 272, wide: 352 };

/** The text may become this narrow (in the width of a 0) to make room for cards: some 60 letters a line. */
const NARROWEST = 52;

interface Options {
  text: DrawnText | null;
  complete: boolean;
  scroller: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
  root: RefObject<HTMLElement | null>;
}

/** Tells where words stand on screen, and how much room there is for cards beside them. */
export function useGeometry({ text, complete, scroller, content, root }: Options): Margin {
  const side = useSide();
  // As much as there was for the text before: it is laid out once where that is still right.
  const [margin, setMargin] = useState<Margin>(() => useReaderGeometry.of(side).getState().margin);
  const settings = useSettings();
  const blocks = useOpenArticle((state) => state.view?.blocks);
  /** Sizes when it was told last: nothing has moved while they are the same. */
  const told = useRef('');

  // Nothing of another text is near, until it is told what is.
  useEffect(() => () => useReaderGeometry.of(side).setState({ near: { start: 0, end: 0 }, place: () => null }), [side]);

  // Another text, or the same in another font, may be as large as the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgotten when the text or its look changes
  useEffect(() => {
    told.current = '';
  }, [text, blocks, settings, side]);

  // While the text is filled in, what grows tells so itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the text or its look changes
  useEffect(() => {
    if (!text || !scroller.current || !content.current || !root.current) return;
    const [frame, sheet, words] = [scroller.current, content.current, root.current];
    const measure = () => {
      const line = Number.parseFloat(getComputedStyle(words).maxWidth) || 640;
      const least = line * Math.min(1, NARROWEST / settings.lineWidth);
      const width = frame.clientWidth;
      const room = width >= line + CARDS.wide ? 'wide' : width >= least + CARDS.narrow ? 'narrow' : 'none';
      setMargin(room);
      // Words move once there is room for cards, or none any more: they are measured there.
      if (room !== margin) return;
      // An observer tells of every element once at the start, when nothing has moved.
      const sizes = [
        frame.clientWidth,
        frame.clientHeight,
        sheet.clientWidth,
        words.offsetTop,
        words.offsetWidth,
        words.offsetHeight,
      ].join();
      if (sizes === told.current) return;
      told.current = sizes;
      useReaderGeometry.of(side).setState(({ version }) => ({
        boxOf: (range: TextRange) => boxOf(text.view.rectsOf(range), sheet),
        boxOfMark: (id: string) => boxOf(text.marks.firstRects(id), sheet),
        offsetAt: (node: Node, offset: number) => (words.contains(node) ? text.view.offsetAt(node, offset) : null),
        under: (x: number, y: number) => text.marks.under(x, y),
        here: () => text.view.ranges[firstBelow(text.view, frame.getBoundingClientRect().top)]?.start ?? 0,
        place: () => placeNow(text.view, frame),
        version: version + 1,
        margin: room,
        width: sheet.clientWidth,
      }));
    };
    measure();
    // The window is painted next: cards that come or go give the words another width before that.
    const observer = new ResizeObserver(() => flushSync(measure));
    for (const element of [frame, words]) observer.observe(element);
    // Another font may leave everything as large as it was.
    const measureLetters = () => {
      told.current = '';
      useReaderGeometry.of(side).setState(({ letters }) => ({ letters: letters + 1 }));
      measure();
    };
    document.fonts.addEventListener('loadingdone', measureLetters);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measureLetters);
    };
  }, [text, complete, scroller, content, root, settings, blocks, margin, side]);

  return margin;
}

function boxOf(rects: DOMRect[], sheet: HTMLElement): Box | null {
  if (rects.length === 0) return null;
  const origin = sheet.getBoundingClientRect();
  return {
    top: Math.min(...rects.map((rect) => rect.top)) - origin.top,
    left: Math.min(...rects.map((rect) => rect.left)) - origin.left,
    bottom: Math.max(...rects.map((rect) => rect.bottom)) - origin.top,
    right: Math.max(...rects.map((rect) => rect.right)) - origin.left,
  };
}
