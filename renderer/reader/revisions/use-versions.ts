import { useQuery } from '@tanstack/react-query';
import { articleText } from '../../../shared/text/article-text.ts';
import { call } from '../../state/bridge.ts';

/** The other versions of an article, the newest first. Asked for again whenever articles change. */
export function useVersions(articleId: string) {
  return useQuery({
    queryKey: ['articles', 'versions', articleId],
    queryFn: () => call('articles.versions', articleId),
    placeholderData: (before) => before,
  });
}

export function useVersionText(articleId: string) {
  return useQuery({
    queryKey: ['articles', 'text', articleId],
    queryFn: async () => articleText((await call('articles.read', articleId)).blocks),
    gcTime: 60_000,
  });
}
