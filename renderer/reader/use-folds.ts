import i18next from 'i18next';
import { useEffect, useState } from 'react';
import type { Removal } from '../../shared/model/removal.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { removeBlock, setDoubtful, setRestored } from '../state/removals.ts';
import { decided, type LineDecision } from '../state/site-rules.ts';
import { undoable } from '../state/undoable.ts';
import { focusIsFree } from '../ui/focus-is-free.ts';
import type { DrawnText } from './drawn-text.ts';
import { tellDecision } from './offer-site-rule.ts';

export interface Fold {
  before: number;
  host: HTMLElement;
  removals: Removal[];
}

/** The same each time, so that nothing is drawn anew where there is no fold. */
const none: Fold[] = [];

/** The folds of removed lines: where they stand, which are open, and what can be done to them. */
export function useFolds(text: DrawnText | null, filled: number) {
  const removals = useOpenArticle((state) => state.view?.removals);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [hosts, setHosts] = useState(none);

  // biome-ignore lint/correctness/useExhaustiveDependencies: found anew when more of the text is there
  useEffect(() => {
    if (!text || !removals) return;
    const blocks = text.view.ranges.length;
    const found = [...text.view.folds()];
    if (found.length === 0) return setHosts(none);
    setHosts(
      found.map(([before, host]) => ({
        before,
        host,
        removals: removals
          .filter(
            (removal) => (!removal.restored || removal.doubtful) && Math.min(removal.beforeBlock, blocks) === before,
          )
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

  /** The button of a line goes with what it did: the focus goes to the text then, not nowhere. */
  const keepFocus = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (focusIsFree()) text?.view.root.focus({ preventScroll: true });
      }),
    );

  return {
    hosts,
    open,
    toggle,
    restore: (removal: Removal, then?: (decision: LineDecision) => void) =>
      undoable(setRestored(removal.id, true, i18next.t('reader.removed.restored')), () => {
        keepFocus();
        const decision = then ? decided(removal.text, 'keep') : null;
        if (then && decision) then(decision);
        else tellDecision(i18next.t('reader.removed.restored'), removal.text, 'keep');
      }),
    remove: (block: number) => {
      const line = useOpenArticle.getState().view?.blocks[block]?.text ?? '';
      undoable(removeBlock(block, i18next.t('reader.removed.taken')), () =>
        tellDecision(i18next.t('reader.removed.taken'), line, 'remove'),
      );
    },
    /** Decides about a line that was left in the text without certainty. */
    decide(removal: Removal, keep: boolean) {
      const done = i18next.t(keep ? 'reader.doubt.kept' : 'reader.removed.taken');
      const step = keep ? setDoubtful(removal.id, false, done) : setRestored(removal.id, false, done);
      undoable(step, () => {
        keepFocus();
        tellDecision(done, removal.text, keep ? 'keep' : 'remove');
      });
    },
  };
}

export type Folds = ReturnType<typeof useFolds>;
