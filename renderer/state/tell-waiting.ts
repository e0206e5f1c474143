import { t } from 'i18next';
import { waitingOf } from '../../shared/model/waiting.ts';
import { shownOf } from './annotations.ts';
import { runCommand } from './commands.ts';
import { openArticle } from './route.ts';
import { toast } from './toasts.ts';

/** Shows another text of an article, and says how many annotations have lost their words by it: they wait to be looked at. */
export function tellWaiting(articleId: string, show: () => void): void {
  const before = waitingIn(articleId);
  show();
  const count = waitingIn(articleId).difference(before).size;
  if (count === 0) return;
  const look = () => {
    openArticle(articleId);
    runCommand('review.next');
  };
  toast(t('app.nowWaiting', { count }), { action: { label: t('app.lookAtWaiting'), run: look } });
}

function waitingIn(articleId: string): Set<string> {
  return new Set(waitingOf(shownOf(articleId).values()).map(({ placed }) => placed.annotation.id));
}
