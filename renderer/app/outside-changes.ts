import { t } from 'i18next';
import type { Events } from '../../shared/bridge/contract.ts';
import { call } from '../state/bridge.ts';
import { goTo } from '../state/route.ts';
import { toast } from '../state/toasts.ts';

/** Says in passing what other programs have changed; where that left conflicts, with the way to them. */
export async function tellOutside({ outside }: Events['library.changed']): Promise<void> {
  if (!outside) return;
  const { articles, annotations } = outside;
  const message =
    annotations > 0
      ? t('app.outside.annotations', { count: annotations })
      : t('app.outside.articles', { count: articles });
  const conflicts = annotations > 0 ? (await call('annotations.conflicts')).length : 0;
  toast(message, {
    ...(conflicts > 0 ? { action: { label: t('app.outside.conflicts'), run: () => goTo('conflicts') } } : {}),
  });
}
