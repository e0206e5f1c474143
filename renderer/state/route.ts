import { create } from 'zustand';
import type { TextRange } from '../../shared/model/selector.ts';

export type View = 'library' | 'trash' | 'people' | 'claims' | 'codebook' | 'search';

interface Route {
  /** What the middle pane shows when no article is open. */
  view: View;
  articleId: string | null;
  /** Where to go in the article once it is on screen; taken (set to null) by the reader.
   * Words are selected there unless `select` is false. */
  destination: { annotationId: string | null; range: TextRange | null; select?: boolean } | null;
}

export const useRoute = create<Route>(() => ({ view: 'library', articleId: null, destination: null }));

export function goTo(view: View): void {
  useRoute.setState({ view, articleId: null, destination: null });
}

export function openArticle(articleId: string, destination: Route['destination'] = null): void {
  useRoute.setState({ articleId, destination });
}
