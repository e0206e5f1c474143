import { useEffect, useState } from 'react';

/** Container width (rem) from which rows are one line under column heads; the style sheets say the same. */
const WIDE_REM = 54;

/**
 * Whether there is room for columns, and the root's font size in CSS pixels. The width is that of the whole list, its scroll bar
 * included: the style sheets ask the view, which has none.
 */
export function useListWidth(element: React.RefObject<HTMLElement | null>): { wide: boolean; rem: number } {
  const [width, setWidth] = useState({ wide: true, rem: 16 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const wide = (entry.borderBoxSize[0]?.inlineSize ?? entry.contentRect.width) >= WIDE_REM * rem;
      setWidth((before) => (before.wide === wide && before.rem === rem ? before : { wide, rem }));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
