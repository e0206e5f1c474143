import { NumberSet } from './number-set.ts';
import type { Rows } from './rows.ts';

/**
 * Which articles have words that begin in some way, gathered once: a beginning of two letters is in most articles, and SQL
 * would put all their numbers into a table of its own for each side of a search.
 */
export function begunArticles(rows: Rows): (beginnings: readonly string[]) => (n: number) => boolean {
  function marked(beginning: string): NumberSet {
    const [[all] = []] = rows(
      'SELECT json_group_array(rowid) FROM article_begin WHERE article_begin MATCH ?',
      `"${beginning}"`,
    );
    return new NumberSet().addAll(JSON.parse(String(all)) as number[]);
  }

  return (beginnings) => {
    let marks: NumberSet[] | undefined;
    return (n) => {
      marks ??= beginnings.map(marked);
      return marks.every((begun) => begun.has(n));
    };
  };
}
