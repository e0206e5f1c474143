import { ftsPhrase } from '../../../shared/search/fts-expression.ts';
import { wordsOf } from '../../../shared/search/words.ts';

/** A word that narrows a list, as it was typed and as an FTS5 phrase that its beginning fits. */
export interface FilterPhrase {
  word: string;
  phrase: string;
}

/** What is typed into a filter, word by word; without what is no word to search. */
export function filterPhrases(text: string): FilterPhrase[] {
  return text.split(/\s+/).flatMap((word) => {
    const words = wordsOf(word);
    const phrase = ftsPhrase(words.map(({ text: each }, at) => ({ text: each, prefix: at === words.length - 1 })));
    return words.length === 0 ? [] : [{ word, phrase }];
  });
}
