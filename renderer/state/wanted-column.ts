import { create } from 'zustand';
import { openArticle } from './route.ts';

/** What can stand beside the text of an article. */
export type Column = 'original' | 'revisions' | 'versions';

/** A column that is to be open when the article is on screen; taken (set to null) by the reader. */
export const useWantedColumn = create<{ wanted: { articleId: string; column: Column } | null }>(() => ({
  wanted: null,
}));

/** Opens an article with a column beside its text. */
export function openWithColumn(articleId: string, column: Column): void {
  useWantedColumn.setState({ wanted: { articleId, column } });
  openArticle(articleId);
}
