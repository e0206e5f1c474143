import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

/** Brings the cursor's row into sight when it has moved. `at`: its place in the list, from 0. */
export function useFollowCursor(
  cursor: string | null,
  at: number | null,
  isShown: boolean,
  virtual: Virtualizer<HTMLDivElement, Element>,
): void {
  const sought = useRef<string | null>(null);
  // Who has scrolled away stays there when articles come in above the cursor.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the cursor goes out of sight is no reason to go after it.
  useEffect(() => {
    if (at === null || (sought.current === cursor && !isShown)) return;
    sought.current = cursor;
    virtual.scrollToIndex(at);
  }, [at, virtual]);
}
