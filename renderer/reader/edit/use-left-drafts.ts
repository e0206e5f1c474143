import { useEffect, useState } from 'react';
import { type KeptDraft, useDrops } from './draft.ts';
import { leftDrafts } from './draft-holds.ts';

/** Corrections of an article that were left unfinished, the newest first: in this window, or in one that is gone. */
export function useLeftDrafts(articleId: string, editing: boolean): readonly KeptDraft[] {
  const [left, setLeft] = useState<readonly KeptDraft[]>([]);
  const drops = useDrops((state) => state.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when one was dropped
  useEffect(() => {
    let over = false;
    const look = () =>
      void leftDrafts(articleId).then((found) => {
        if (!over) setLeft(editing ? [] : found);
      });
    look();
    // Another window finishes one, or is gone with one unfinished.
    for (const event of ['storage', 'focus']) window.addEventListener(event, look);
    return () => {
      over = true;
      for (const event of ['storage', 'focus']) window.removeEventListener(event, look);
    };
  }, [articleId, editing, drops]);
  return left;
}
