import { useEffect, useState } from 'react';
import { reportProblem } from '../ui/report.ts';
import { orderOf } from './list-order.ts';
import { useList } from './list-store.ts';
import { selectedIn } from './picking.ts';
import type { Listed } from './windows.ts';

const none: string[] = [];

/** Ids of what is selected and in the list, in its order. */
export function useSelected(listed: Listed | null): readonly string[] {
  const selected = useList((state) => state.picked.selected);
  const [ids, setIds] = useState(none);
  useEffect(() => {
    if (!listed || selected.size === 0) return setIds(none);
    let left = false;
    selectedIn({ ...useList.getState().picked, selected }, orderOf(listed))
      .then((found) => {
        if (!left) setIds(found);
      })
      .catch(reportProblem);
    return () => {
      left = true;
    };
  }, [selected, listed]);
  return ids;
}
