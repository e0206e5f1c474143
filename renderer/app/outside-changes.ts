import { t } from 'i18next';
import type { Events } from '../../shared/bridge/events.ts';
import type { Differences } from '../../shared/model/differences.ts';
import { countConflicts } from '../library/conflicts/count-conflicts.ts';
import { call } from '../state/bridge.ts';
import { goTo, openArticle, sideOf } from '../state/route.ts';
import { changeToast, type Toast, toast, useToasts } from '../state/toasts.ts';

/** Changes that the library has told of. */
let changes = 0;
let counting: Promise<number> | null = null;

/** Says in passing what other programs have changed; with the way to what is in conflict, else to the one article that it is about. */
export async function tellOutside({ what, ids, outside }: Events['library.changed']): Promise<void> {
  changes++;
  if (!outside && !isLed()) return;
  const one = outside ? await theArticle(ids, outside) : null;
  const conflicts = await countAll();
  const led = wayTo(conflicts);
  for (const { id, leadsTo } of useToasts.getState().toasts)
    if (leadsTo) changeToast(id, ({ action: _, leadsTo: __, ...told }) => ({ ...told, ...led }));
  if (!outside) return;
  const show = one && sideOf(one.id) === null ? { label: t('app.outside.show'), run: () => openArticle(one.id) } : null;
  // One message leads there, however often something comes from outside.
  const way = led.action && !isLed() ? led : show && { action: show };
  toast(messageFor(what, outside, one?.title ?? null), way ?? {});
}

function isLed(): boolean {
  return useToasts.getState().toasts.some(({ leadsTo }) => leadsTo !== undefined);
}

/** How much is in conflict, counted after the last change there was. */
function countAll(): Promise<number> {
  counting ??= countUntilStill().finally(() => {
    counting = null;
  });
  return counting;
}

async function countUntilStill(): Promise<number> {
  for (;;) {
    const at = changes;
    const conflicts = await countConflicts();
    if (at === changes) return conflicts;
  }
}

/** Where nothing is in conflict there is no way to it. */
function wayTo(conflicts: number): Pick<Toast, 'action' | 'leadsTo'> {
  if (conflicts === 0) return {};
  const label = t('app.outside.conflicts', { count: conflicts });
  return { leadsTo: 'conflicts', action: { label, run: () => goTo('conflicts') } };
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
