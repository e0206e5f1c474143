import { create } from 'zustand';
import type { ArticleView } from '../../shared/bridge/contract.ts';
import type { TextRange } from '../../shared/model/selector.ts';
import { articleText, blockRanges } from '../../shared/text/article-text.ts';
import { setAnnotations } from './annotations.ts';
import { call } from './bridge.ts';

/** The article that is being read. Its annotations live in their own store, because they change far more often. */
interface OpenArticle {
  view: Omit<ArticleView, 'annotations'> | null;
  /** The article text that ranges count in (UTF-16). */
  text: string;
  /** Range of each block in `text`. */
  ranges: readonly TextRange[];
  /** A sentence when the article could not be read. */
  problem: string | null;
}

const nothing: OpenArticle = { view: null, text: '', ranges: [], problem: null };

export const useOpenArticle = create<OpenArticle>(() => nothing);

/** Puts an article on screen; an answer that comes after another article was asked for is dropped. */
let wanted: string | null = null;

export async function readArticle(id: string): Promise<void> {
  wanted = id;
  if (useOpenArticle.getState().view?.article.id !== id) {
    useOpenArticle.setState(nothing);
    setAnnotations(null, []);
  }
  try {
    const view = await call('articles.read', id);
    if (wanted === id) showView(view);
  } catch (error) {
    if (wanted === id) useOpenArticle.setState({ ...nothing, problem: error instanceof Error ? error.message : '' });
  }
}

export function closeArticle(id: string): void {
  if (wanted !== id) return;
  wanted = null;
  useOpenArticle.setState(nothing);
  setAnnotations(null, []);
}

/** Shows what a call answered, when that article is still the one that is read. */
export function showView({ annotations, ...view }: ArticleView): void {
  if (wanted !== view.article.id) return;
  const before = useOpenArticle.getState().view;
  // The same words again keep their identity, so that the text on screen is not drawn anew.
  const blocks = kept(before?.blocks, view.blocks);
  useOpenArticle.setState({
    view: { ...view, blocks, removals: kept(before?.removals, view.removals) },
    text: articleText(blocks),
    ranges: blockRanges(blocks),
    problem: null,
  });
  setAnnotations(view.article.id, annotations);
}

function kept<T>(before: T | undefined, after: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
