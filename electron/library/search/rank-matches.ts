import type { SQLInputValue } from 'node:sqlite';
import { articleOfAnnotation } from './annotation-numbers.ts';
import { begunArticles } from './begun-articles.ts';
import type { SearchPlan, Source } from './plan-search.ts';
import type { Rows } from './rows.ts';

/** Common words match tens of thousands of articles: only the newest so many are ranked. */
const RANKED = 5000;
const RANKED_ANNOTATIONS = 2000;
/** Of the newest so large a part is enough where others are left out: one in so many. */
const ENOUGH = 5;

export interface Match {
  /** bm25: the smaller, the better. */
  score: number;
  inArticle: boolean;
  annotations: number[];
}

/** Matches by the article's number. */
export interface Ranked {
  matches: Map<number, Match>;
  /** Whether all that match on that side are among them. */
  whole: { articles: boolean; annotations: boolean };
}

interface Newest {
  /** The key and the score of each. */
  found: SQLInputValue[][];
  whole: boolean;
}

/** Makes the ranking of what a query finds, the newest of what is common. */
export function createRanking(rows: Rows): (plan: SearchPlan) => Ranked {
  const begun = begunArticles(rows);

  function newest({ key, score }: Source, { sql, values }: Pick<Source, 'sql' | 'values'>, limit: number) {
    return rows(`SELECT ${key}, ${score} ${sql} ORDER BY ${key} DESC LIMIT ${limit}`, ...values);
  }

  /** The newest of a source; `whole` when there are no others. */
  function newestOf(source: Source, limit: number, beginsSo: (n: number) => boolean): Newest {
    if (source.loose) {
      const all = newest(source, source.loose, limit);
      const found = all.filter(([key]) => beginsSo(articleOf(source, Number(key))));
      if (all.length < limit || found.length > limit / ENOUGH) return { found, whole: all.length < limit };
    }
    const found = newest(source, source, limit);
    return { found, whole: found.length < limit };
  }

  /** What very many annotations have tells nothing of any one: to weigh it, FTS5 would count them all. */
  function annotationsOf(source: Source, beginsSo: (n: number) => boolean): Newest {
    const unweighed = newestOf({ ...source, score: '0' }, RANKED_ANNOTATIONS, beginsSo);
    return unweighed.whole ? newestOf(source, RANKED_ANNOTATIONS, beginsSo) : unweighed;
  }

  return (plan) => {
    const matches = new Map<number, Match>();
    const beginsSo = begun(plan.beginnings);
    const articles = plan.articles ? newestOf(plan.articles, RANKED, beginsSo) : { found: [], whole: true };
    for (const [n, score] of articles.found) {
      matches.set(Number(n), { score: Number(score), inArticle: true, annotations: [] });
    }
    // Words being typed are not weighed: titles with them come first.
    for (const [n] of plan.titles ? newestOf(plan.titles, RANKED, beginsSo).found : []) {
      matches.set(Number(n), { score: -1000, inArticle: true, annotations: [] });
    }
    const annotations = plan.annotations ? annotationsOf(plan.annotations, beginsSo) : { found: [], whole: true };
    for (const [row, score] of annotations.found) {
      const n = articleOfAnnotation(Number(row));
      const match = matches.get(n);
      if (match) {
        match.score = Math.min(match.score, Number(score));
        match.annotations.push(Number(row));
      } else matches.set(n, { score: Number(score), inArticle: false, annotations: [Number(row)] });
    }
    return { matches, whole: { articles: articles.whole, annotations: annotations.whole } };
  };
}

function articleOf({ key }: Source, number: number): number {
  return key.startsWith('annotation') ? articleOfAnnotation(number) : number;
}
