import { useQuery } from '@tanstack/react-query';
import { articleText } from '../../../shared/text/article-text.ts';
import { call } from '../../state/bridge.ts';
import { useOpenArticle } from '../../state/open-article.ts';

/** The revisions of the open article, oldest first; asked for again when there is another. */
export function useRevisions(articleId: string) {
  const known = useOpenArticle((state) => state.view?.article.revisions.length);
  return useQuery({
    queryKey: ['revisions', articleId, known],
    queryFn: () => call('revisions.list', articleId),
    placeholderData: (before) => before,
  });
}

/** The text of one revision, null for none. Revisions are never rewritten: an answer stays good. */
export function useRevisionText(articleId: string, revision: number | null) {
  return useQuery({
    queryKey: ['revision', articleId, revision],
    queryFn: async () => articleText((await call('revisions.read', articleId, revision ?? 1)).blocks),
    enabled: revision !== null,
    gcTime: 60_000,
  });
}
