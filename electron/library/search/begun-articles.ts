import type { Rows } from './rows.ts';

/**
 * Which articles have words that begin in some way, as a bit for each: a beginning of two letters is in most articles, and SQL
 * would put all their numbers into a table of its own for each side of a search.
 */
export function begunArticles(rows: Rows): (beginnings: readonly string[]) => (n: number) => boolean {
  function marked(beginning: string): Uint8Array {
    const [[all] = []] = rows(
      'SELECT json_group_array(rowid) FROM article_begin WHERE article_begin MATCH ?',
      `"${beginning}"`,
    );
    const numbers = JSON.parse(String(all)) as number[];
    // In the order of the numbers: the last is the greatest.
    const marks = new Uint8Array((numbers.at(-1) ?? 0) + 1);
    for (const n of numbers) marks[n] = 1;
    return marks;
  }

  return (beginnings) => {
    let marks: Uint8Array[] | undefined;
    return (n) => {
      marks ??= beginnings.map(marked);
      return marks.every((begun) => begun[n] === 1);
    };
  };
}
