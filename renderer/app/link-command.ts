import { t } from 'i18next';
import type { Events } from '../../shared/bridge/events.ts';
import { call } from '../state/bridge.ts';
import { useChosenArticles } from '../state/chosen-articles.ts';
import type { Command } from '../state/commands.ts';
import { articleWithFocus, openArticle, useRoute } from '../state/route.ts';
import { useSelection } from '../state/selection.ts';
import { toast } from '../state/toasts.ts';

/** `stet://article/<id>`, with the annotation's id behind the # when one is meant. */
export function stetLink(articleId: string, annotationId: string | null): string {
  return `stet://article/${articleId}${annotationId === null ? '' : `#${encodeURIComponent(annotationId.toWellFormed())}`}`;
}

/** Copies a link to the annotation at hand, to the article that is read, or to the one that is chosen in the list. */
export const copyLinkCommand: Command = {
  id: 'app.copyLink',
  title: 'app.commands.copyLink',
  group: 'app.commands.edit',
  keys: ['l'],
  enabled: () => articleWithFocus() !== null || useChosenArticles.getState().some(),
  async run() {
    const annotationId = useRoute.getState().articleId === null ? null : useSelection.getState().annotationId;
    const articleId = articleWithFocus() ?? (await useChosenArticles.getState().ids())[0];
    if (articleId !== undefined) await copy(articleId, annotationId);
  },
};

/** Goes where a link leads that was opened outside, and says so when it cannot be read. */
export function openLink(link: Events['link.opened']): void {
  if (!link) return void toast(t('app.linkUnknown'), { tone: 'problem' });
  const { articleId, annotationId } = link;
  openArticle(articleId, annotationId === null ? null : { annotationId, range: null });
}

async function copy(articleId: string, annotationId: string | null): Promise<void> {
  await call('app.copyText', stetLink(articleId, annotationId));
  toast(t(annotationId === null ? 'app.copiedArticleLink' : 'app.copiedAnnotationLink'));
}
