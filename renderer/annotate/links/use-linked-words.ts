import { useEffect } from 'react';
import { useEvidenceWords } from '../../state/evidence-words.ts';
import { useBacklinks } from '../../state/links.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useSide } from '../../state/sides.ts';

/** Keeps the words of the article that are linked to annotations in step with the library. */
export function useLinkedWords(): void {
  const side = useSide();
  const articleId = useOpenArticle((state) => state.view?.article.id);
  const revision = useOpenArticle((state) => state.view?.article.revision);
  const query = useBacklinks(articleId);
  const { data, refetch } = query;
  useEffect(() => {
    useEvidenceWords.of(side).setState({ rows: data ?? [] });
  }, [side, data]);
  // Another text: the words stand elsewhere in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for another revision
  useEffect(() => void refetch(), [revision, refetch]);
}
