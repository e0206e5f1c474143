import { t } from 'i18next';
import type { Events } from '../../shared/bridge/events.ts';
import { countConflicts } from '../library/conflicts/count-conflicts.ts';
import { goTo } from '../state/route.ts';
import { toast } from '../state/toasts.ts';

/** Says in passing what other programs have changed; where anything is in conflict, with the way there. */
export async function tellOutside({ what, outside }: Events['library.changed']): Promise<void> {
  if (!outside) return;
  const conflicts = await countConflicts();
  toast(messageFor(what, outside), {
    ...(conflicts > 0 && {
      action: { label: t('app.outside.conflicts', { count: conflicts }), run: () => goTo('conflicts') },
    }),
  });
}

function messageFor(
  what: Events['library.changed']['what'],
  { articles, annotations }: NonNullable<Events['library.changed']['outside']>,
): string {
  if (what !== 'articles' && what !== 'annotations') return t(`app.outside.${what}`);
  return annotations > 0
    ? t('app.outside.annotations', { count: annotations })
    : t('app.outside.articles', { count: articles });
}
