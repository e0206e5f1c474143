import i18next from 'i18next';
import type { ArticleMetadata } from '../../../shared/model/article.ts';
import { call } from '../../state/bridge.ts';
import { toast } from '../../state/toasts.ts';
import { formatDate } from '../../ui/dates.ts';

type Cited = Pick<ArticleMetadata, 'title' | 'publication' | 'published' | 'url'>;

/** One line that names a text; `which` tells exactly this one from all others, where its address shows another. */
export function citationOf({ title, publication, published, url }: Cited, which: string | null): string {
  const day = published === null ? null : formatDate(published, i18next.language);
  return `${[`“${title}”`, publication, day, url, which].filter((part) => part !== null).join(', ')}.`;
}

export async function copyCitation(cited: Cited, which: string): Promise<void> {
  await call('app.copyText', citationOf(cited, which));
  toast(i18next.t('reader.citation.copied'));
}
