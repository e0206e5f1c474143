import { t } from 'i18next';
import type { Events } from '../../shared/bridge/events.ts';
import type { Differences } from '../../shared/model/differences.ts';
import { countConflicts } from '../library/conflicts/count-conflicts.ts';
import { call } from '../state/bridge.ts';
import { goTo, openArticle, sideOf } from '../state/route.ts';
import { changeToast, type Toast, toast, useToasts } from '../state/toasts.ts';

/** The message that leads to what is in conflict: one does, however often something comes from outside. */
let leading: Toast['id'] | null = null;

/** Says in passing what other programs have changed; with the way to what is in conflict, else to the one article that it is about. */
export async function tellOutside({ what, ids, outside }: Events['library.changed']): Promise<void> {
  const isLed = isLeading();
  if (!outside && !isLed) return;
  const [conflicts, one] = await Promise.all([countConflicts(), outside ? theArticle(ids, outside) : null]);
  if (leading !== null && isLed) changeToast(leading, ({ action: _, ...told }) => ({ ...told, ...wayTo(conflicts) }));
  if (!outside) return;
  const show = one && sideOf(one.id) === null ? { label: t('app.outside.show'), run: () => openArticle(one.id) } : null;
  const led = wayTo(conflicts);
  // The way there may be on screen already: whoever has changed the same was told of the conflict.
  const leads = led.action !== undefined && !offers(led.action.label);
  const way = leads ? led : show && { action: show };
  const id = toast(messageFor(what, outside, one?.title ?? null), way ?? {});
  if (leads) leading = id;
}

function isLeading(): boolean {
  return useToasts.getState().toasts.some(({ id, action }) => id === leading && action !== undefined);
}

function offers(label: string): boolean {
  return useToasts.getState().toasts.some(({ action }) => action?.label === label);
}

/** Where nothing is in conflict there is no way to it. */
function wayTo(conflicts: number): Pick<Toast, 'action'> {
  if (conflicts === 0) return {};
  return { action: { label: t('app.outside.conflicts', { count: conflicts }), run: () => goTo('conflicts') } };
}

/** The article that was changed where it is one; null where there are several, or it cannot be told. */
async function theArticle(ids: readonly string[], { articles, gone }: Differences) {
  const [id] = ids;
  if (id === undefined || ids.length > 1 || articles !== 1 || gone > 0) return null;
  return (await call('articles.rows', [id]).catch(() => []))[0] ?? null;
}

/** A sentence for each thing that has happened; `title` is that of the article where it has happened to one. */
export function messageFor(
  what: Events['library.changed']['what'],
  differences: Differences,
  title: string | null,
): string {
  if (what !== 'articles' && what !== 'annotations') return t(`app.outside.${what}`);
  const { articles, added, texts, details, annotated, moved, lost, annotations, gone } = differences;
  const named = title === null ? {} : { context: 'named', title };
  const known = added + texts + details + annotated + annotations > 0;
  return [
    added > 0 && t('app.outside.added', { count: added, ...named }),
    texts > 0 && t('app.outside.texts', { count: texts, ...named }),
    moved > 0 && t('app.outside.moved', { count: moved }),
    lost > 0 && t('app.outside.lost', { count: lost }),
    details > 0 && t('app.outside.details', { count: details, ...named }),
    annotated > 0 && t('app.outside.annotated', { count: annotated, ...named }),
    annotations > 0 && t('app.outside.annotations', { count: annotations, ...named }),
    articles > 0 && !known && t('app.outside.articles', { count: articles, ...named }),
    gone > 0 && t('app.outside.gone', { count: gone }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
