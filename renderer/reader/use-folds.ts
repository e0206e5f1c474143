import i18next from 'i18next';
import { useEffect, useState } from 'react';
import type { Removal } from '../../shared/model/removal.ts';
import { announce } from '../state/announce.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { removeBlock, setRestored } from '../state/removals.ts';
import { undoable } from '../state/undoable.ts';
import type { DrawnText } from './use-text-view.ts';

export interface Fold {
  before: number;
  host: HTMLElement;
  removals: Removal[];
}

/** The folds of removed lines: where they stand, which are open, and what can be done to them. */
export function useFolds(text: DrawnText | null, filled: number) {
  const removals = useOpenArticle((state) => state.view?.removals);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [hosts, setHosts] = useState<Fold[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: found anew when more of the text is there
  useEffect(() => {
    if (!text || !removals) return;
    const blocks = text.view.ranges.length;
    setHosts(
      [...text.view.folds()].map(([before, host]) => ({
        before,
        host,
        removals: removals
          .filter((removal) => !removal.restored && Math.min(removal.beforeBlock, blocks) === before)
          .sort((a, b) => a.line - b.line),
      })),
    );
  }, [text, removals, filled]);

  const toggle = (before: number) =>
    setOpen((state) => {
      const next = new Set(state);
      if (!next.delete(before)) next.add(before);
      return next;
    });

  return {
    hosts,
    open,
    toggle,
    restore: (removal: Removal) =>
      undoable(setRestored(removal.id, true, i18next.t('reader.removed.restored')), () =>
        announce(i18next.t('reader.removed.restored')),
      ),
    remove: (block: number) =>
      undoable(removeBlock(block, i18next.t('reader.removed.taken')), i18next.t('reader.removed.taken')),
  };
}

export type Folds = ReturnType<typeof useFolds>;
