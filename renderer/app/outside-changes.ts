import { t } from 'i18next';
import type { Events } from '../../shared/bridge/events.ts';
import type { Differences } from '../../shared/model/differences.ts';
import { countConflicts } from '../library/conflicts/count-conflicts.ts';
import { goTo } from '../state/route.ts';
import { toast, useToasts } from '../state/toasts.ts';

/** Says in passing what other programs have changed; where anything is in conflict, with the way there. */
export async function tellOutside({ what, outside }: Events['library.changed']): Promise<void> {
  if (!outside) return;
  const conflicts = await countConflicts();
  const label = t('app.outside.conflicts', { count: conflicts });
  // The way there may be on screen already: whoever has changed the same was told of the conflict.
  const offered = useToasts.getState().toasts.some(({ action }) => action?.label === label);
  toast(messageFor(what, outside), {
    ...(conflicts > 0 && !offered && { action: { label, run: () => goTo('conflicts') } }),
  });
}

/** A sentence for each thing that has happened. */
export function messageFor(what: Events['library.changed']['what'], differences: Differences): string {
  if (what !== 'articles' && what !== 'annotations') return t(`app.outside.${what}`);
  const { articles, texts, moved, lost, annotations, gone } = differences;
  return [
    texts > 0 && t('app.outside.texts', { count: texts }),
    moved > 0 && t('app.outside.moved', { count: moved }),
    lost > 0 && t('app.outside.lost', { count: lost }),
    annotations > 0 && t('app.outside.annotations', { count: annotations }),
    articles > 0 && texts + annotations === 0 && t('app.outside.articles', { count: articles }),
    gone > 0 && t('app.outside.gone', { count: gone }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
