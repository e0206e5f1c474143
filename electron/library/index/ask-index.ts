import type { DatabaseSync } from 'node:sqlite';
import { type ArticleIndex, articleIndex } from '../search/article-index.ts';
import { type ArticleList, createArticleList } from '../search/article-list.ts';
import { type IndexUse, meansDamage, openIndex, removeIndex } from '../search/open-index.ts';
import { rowsOf } from '../search/rows.ts';
import { createSearch, type Search } from '../search/run-search.ts';
import { Survey } from '../search/survey.ts';

/** What is asked of the index. */
export type Index = ArticleIndex & ArticleList & Search & { survey: Survey };

/** Opens the index of a library; one that opens but cannot be asked is made anew, empty. */
export function openSoundIndex(
  file: string,
  use: IndexUse,
): { database: DatabaseSync; index: Index; writable: boolean } {
  const { database, writable } = openIndex(file, use);
  try {
    return { database, index: indexOn(database), writable };
  } catch (error) {
    database.close();
    if (!meansDamage(error) || use === 'memory') throw error;
    // Of an index that another process keeps nothing can be mended here.
    if (use === 'look') return openSoundIndex(file, 'memory');
    removeIndex(file);
    const fresh = openIndex(file, use);
    return { database: fresh.database, index: indexOn(fresh.database), writable: fresh.writable };
  }
}

function indexOn(database: DatabaseSync): Index {
  const rows = rowsOf(database);
  const articles = articleIndex(database);
  const survey = new Survey(rows);
  return {
    ...articles,
    ...createArticleList(rows),
    ...createSearch(database),
    survey,
    put(entries) {
      const differences = articles.put(entries);
      survey.changed(entries.map(({ id }) => id));
      return differences;
    },
    remove(id) {
      // Its number is known only while it is there.
      survey.changed([id]);
      articles.remove(id);
    },
  };
}
