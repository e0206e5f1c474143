import { type RefObject, useEffect, useState } from 'react';
import type { TextRange } from '../../shared/model/selector.ts';
import { type Box, useReaderGeometry } from '../state/reader-geometry.ts';
import { useSettings } from '../state/settings.ts';
import type { DrawnText } from './use-text-view.ts';

/** What a column of cards needs beside the text, with the gaps, in CSS pixels. */
const CARDS = 300;

interface Options {
  text: DrawnText | null;
  filled: number;
  scroller: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
  root: RefObject<HTMLElement | null>;
}

/** Tells where words stand on screen, and whether there is room for cards beside them. */
export function useGeometry({ text, filled, scroller, content, root }: Options): boolean {
  const [margin, setMargin] = useState(false);
  const settings = useSettings();

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the text or its look changes
  useEffect(() => {
    if (!text || !scroller.current || !content.current || !root.current) return;
    const [frame, sheet, words] = [scroller.current, content.current, root.current];
    const measure = () => {
      const line = Number.parseFloat(getComputedStyle(words).maxWidth) || 640;
      const roomy = frame.clientWidth >= line + CARDS;
      setMargin(roomy);
      useReaderGeometry.setState(({ version }) => ({
        boxOf: (range: TextRange) => boxOf(text.view.rectsOf(range), sheet),
        version: version + 1,
        margin: roomy,
        width: sheet.clientWidth,
      }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [frame, words]) observer.observe(element);
    return () => observer.disconnect();
  }, [text, filled, scroller, content, root, settings, margin]);

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
