import { inBackground } from '../ui/report.ts';
import { call } from './bridge.ts';
import { shownView } from './open-article.ts';

/** Articles that this was said of already: once is enough. */
const begun = new Set<string>();

/**
 * Whoever annotates an article on screen, or reads on in it, has begun to read it. Only said where nobody has said how far it is read, by
 * hand or by this, also since then taken back; and no step of the history: taking back what was marked takes back no reading.
 */
export function beginReading(articleId: string): void {
  const view = shownView(articleId);
  if (!view || view.trashed || begun.has(articleId)) return;
  begun.add(articleId);
  const { status, changed } = view.article;
  if (status !== 'unread' || changed?.['status'] !== undefined) return;
  inBackground(call('articles.update', articleId, { status: 'reading' }));
}
