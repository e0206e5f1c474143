import { useEffect, useState } from 'react';
import { reportProblem } from '../ui/report.ts';
import { orderOf } from './list-order.ts';
import type { Listed } from './windows.ts';

/** Where the row under the cursor stands in the list; null while that is not known, and when it is not listed. */
export function useCursorPlace(cursor: string | null, listed: Listed): number | null {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    if (cursor === null) return setPlace(null);
    let left = false;
    orderOf(listed)
      .places([cursor])
      .then(([found = null]) => {
        if (!left) setPlace(found);
      })
      .catch(reportProblem);
    return () => {
      left = true;
    };
  }, [cursor, listed]);
  return place;
}
