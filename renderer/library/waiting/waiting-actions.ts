import { t } from 'i18next';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { WaitingAnnotation } from '../../../shared/exchange/waiting.ts';
import { applyChanges, takeBack } from '../../state/annotation-changes.ts';
import { call } from '../../state/bridge.ts';
import { perform, remember } from '../../state/history.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';
import { madeIn } from '../import/made-in.ts';

/** Deletes annotations that wait for their article. One step of the history. */
export async function dropWaiting(ids: string[]): Promise<void> {
  let dropped: WaitingAnnotation[] = [];
  await perform({
    label: t('waiting.dropStep'),
    redo: async () => {
      dropped = await call('waiting.drop', ids);
    },
    undo: () => call('waiting.putBack', dropped),
  });
  toastOfStep(t('waiting.dropped', { count: dropped.length }));
}

/** Puts an annotation into the article that it is about. */
export async function putInto(waiting: WaitingAnnotation, articleId: string): Promise<void> {
  await placeAgain([waiting], { ids: [waiting.id], articleId });
}

/** Looks once more for the articles of all that wait. */
export async function tryAgain(): Promise<void> {
  await placeAgain(await call('waiting.list'), {});
}

async function placeAgain(before: WaitingAnnotation[], options: { ids?: string[]; articleId?: string }): Promise<void> {
  const outcomes = await call('waiting.place', options);
  const done = outcomes.filter(({ articleId }) => articleId !== null);
  if (done.length === 0) {
    toast(t('waiting.stillNone'));
    return;
  }
  await rememberPlacing(before, done);
  toastOfStep(t('waiting.placed', { count: done.length, title: done[0]?.articleTitle ?? '' }));
}

/** Undoing takes them out of their articles and lets them wait again. */
async function rememberPlacing(before: WaitingAnnotation[], done: AnnotationOutcome[]): Promise<void> {
  const placed = await madeIn(done);
  const ids = new Set(placed.flatMap(({ changes }) => changes.map(({ to }) => to.id)));
  const waited = before.filter(({ id }) => ids.has(id));
  remember({
    label: t('waiting.placeStep'),
    async undo() {
      // What somebody has written on since stays in its article, and waits no more.
      const gone = new Set<string>();
      for (const { articleId, changes } of placed) {
        for (const id of (await takeBack(articleId, changes)).gone) gone.add(id);
      }
      await call(
        'waiting.putBack',
        waited.filter(({ id }) => gone.has(id)),
      );
    },
    async redo() {
      for (const { articleId, changes } of placed) await applyChanges(articleId, changes);
      await call('waiting.drop', [...ids]);
    },
  });
}
