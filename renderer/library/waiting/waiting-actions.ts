import { t } from 'i18next';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { WaitingAnnotation } from '../../../shared/exchange/waiting.ts';
import { call } from '../../state/bridge.ts';
import { perform, remember } from '../../state/history.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';

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
  tell(t('waiting.dropped', { count: dropped.length }));
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
  rememberPlacing(before, done);
  tell(t('waiting.placed', { count: done.length, title: done[0]?.articleTitle ?? '' }));
}

/** Undoing takes them out of their articles and lets them wait again. */
function rememberPlacing(before: WaitingAnnotation[], done: AnnotationOutcome[]): void {
  const placed = done.flatMap(({ articleId, annotationId }) =>
    articleId && annotationId ? [{ articleId, annotationId }] : [],
  );
  const ids = new Set(placed.map(({ annotationId }) => annotationId));
  const waited = before.filter(({ id }) => ids.has(id));
  remember({
    label: t('waiting.placeStep'),
    async undo() {
      for (const [articleId, ofArticle] of Map.groupBy(placed, (each) => each.articleId)) {
        await call(
          'annotations.remove',
          articleId,
          ofArticle.map(({ annotationId }) => annotationId),
        );
      }
      await call('waiting.putBack', waited);
    },
    async redo() {
      for (const { articleId, annotationId } of placed) await call('waiting.place', { ids: [annotationId], articleId });
    },
  });
}

function tell(message: string): void {
  toastOfStep(message);
}
