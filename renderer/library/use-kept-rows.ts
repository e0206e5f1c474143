import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ArticleRow } from '../../shared/model/library.ts';
import { reportProblem } from '../ui/report.ts';
import { orderOf } from './list-order.ts';
import { type Listed, WINDOW_ROWS } from './windows.ts';

interface Options {
  scroller: RefObject<HTMLElement | null>;
  listed: Listed;
  rowAt(index: number): ArticleRow | undefined;
  /** Of a row, in CSS pixels. */
  height: number;
}

interface Held {
  query: string;
  /** The first row in sight, its place in the list, and how far one has scrolled. */
  id: string;
  index: number;
  top: number;
}

/**
 * Rows at hand stay where they are seen when others come in or go above them. At the top of the list what comes in is seen; in
 * another list, or in another order, one is where one has scrolled to.
 */
export function useKeptRows({ scroller, listed, rowAt, height }: Options): void {
  const held = useRef<Held | null>(null);
  // With every render: rows come in by themselves, and the eye follows the scrolling.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const query = JSON.stringify(listed.query);
    const hold = () => {
      const index = Math.ceil(element.scrollTop / height);
      const id = rowAt(index)?.id;
      held.current = id === undefined ? null : { query, id, index, top: element.scrollTop };
    };
    const before = held.current;
    if (!before || before.query !== query || before.top !== element.scrollTop || before.top === 0) return hold();
    const there = rowAt(before.index);
    if (there === undefined) return;
    if (there.id === before.id) return hold();
    const follow = (index: number) => {
      element.scrollTop += (index - before.index) * height;
      hold();
    };
    const near = indexNear(rowAt, before);
    if (near !== null) return follow(near);
    orderOf(listed)
      .places([before.id])
      .then(([index = null]) => {
        if (held.current !== before || element.scrollTop !== before.top) return;
        if (index === null) hold();
        else follow(index);
      })
      .catch(reportProblem);
  });
}

/** Where the row stands now, as far as that is known here. */
export function indexNear(rowAt: Options['rowAt'], { id, index }: Pick<Held, 'id' | 'index'>): number | null {
  for (let by = 1; by <= WINDOW_ROWS; by++) {
    if (rowAt(index + by)?.id === id) return index + by;
    if (index >= by && rowAt(index - by)?.id === id) return index - by;
  }
  return null;
}
