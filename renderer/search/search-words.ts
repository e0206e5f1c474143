import type { Command } from '../state/commands.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { goTo } from '../state/route.ts';
import { useSelection } from '../state/selection.ts';
import { useSearchState } from './search-store.ts';

/** Looks for the words that are selected in an article, in this order, in the whole library. */
export const searchWordsCommand: Command = {
  id: 'search.words',
  title: 'search.commands.words',
  group: 'search.commands.group',
  keys: ['$mod+Shift+f'],
  enabled: () => useSelection.getState().range !== null,
  run() {
    const { range } = useSelection.getState();
    if (!range) return;
    useSearchState.setState({
      text: phraseOf(useOpenArticle.getState().text.slice(range.start, range.end)),
      cursor: 0,
    });
    goTo('search');
  },
};

/** A query for words as they follow one another; marks of quotation in them would end it. */
export function phraseOf(words: string): string {
  return `"${words
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()}"`;
}
