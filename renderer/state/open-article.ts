import type { ArticleView } from '../../shared/bridge/answers.ts';
import type { TextRange } from '../../shared/model/selector.ts';
import { articleText, blockRanges } from '../../shared/text/article-text.ts';
import { setAnnotations } from './annotations.ts';
import { call } from './bridge.ts';
import { createBySide, type Side, sides } from './sides.ts';
import { tellWaiting } from './tell-waiting.ts';

/** The article that is being read on a side. Its annotations live in their own store, because they change far more often. */
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

export const useOpenArticle = createBySide<OpenArticle>(() => nothing);

/** What each side is to show; an answer that comes after another article was asked for is dropped. */
const wanted: Record<Side, string | null> = { first: null, second: null };

/** Puts an article on screen. */
export async function readArticle(id: string, side: Side): Promise<void> {
  const store = useOpenArticle.of(side);
  wanted[side] = id;
  if (store.getState().view?.article.id !== id) clear(side);
  try {
    const view = await call('articles.read', id);
    if (wanted[side] === id) showView(view);
  } catch (error) {
    if (wanted[side] !== id) return;
    clear(side);
    store.setState({ problem: error instanceof Error ? error.message : '' });
  }
}

export function closeArticle(id: string, side: Side): void {
  if (wanted[side] !== id) return;
  wanted[side] = null;
  clear(side);
}

function clear(side: Side): void {
  useOpenArticle.of(side).setState(nothing);
  setAnnotations(null, [], side);
}

/** An article as it is on screen, whichever side has the focus. */
export function shownView(articleId: string): OpenArticle['view'] {
  const views = sides.map((side) => useOpenArticle.of(side).getState().view);
  return views.find((view) => view?.article.id === articleId) ?? null;
}

/** Shows what a call answered, wherever that article is still the one that is read. */
export function showView(view: ArticleView): void {
  const put = () => {
    for (const side of sides) if (wanted[side] === view.article.id) putView(view, side);
  };
  const before = shownView(view.article.id);
  if (before === null || before.textHash === view.textHash) put();
  else tellWaiting(view.article.id, put);
}

function putView({ annotations, ...view }: ArticleView, side: Side): void {
  const store = useOpenArticle.of(side);
  const before = store.getState().view;
  // The same words again keep their identity, so that the text on screen is not drawn anew.
  const blocks = kept(before?.blocks, view.blocks);
  store.setState({
    view: { ...view, blocks, removals: kept(before?.removals, view.removals) },
    text: articleText(blocks),
    ranges: blockRanges(blocks),
    problem: null,
  });
  setAnnotations(view.article.id, annotations, side);
}

function kept<T>(before: T | undefined, after: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
