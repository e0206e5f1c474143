import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SearchHit, SearchPlace, SearchResults } from '../../../shared/model/library.ts';
import { type FtsExpression, ftsExpression } from '../../../shared/search/fts-expression.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { QueryNode } from '../../../shared/search/query.ts';
import { articleOfAnnotation } from './annotation-numbers.ts';
import { annotationPlaces, articlePlaces, type FoundAnnotation } from './search-places.ts';

/** Common words match tens of thousands of articles: only the newest so many are ranked. */
const RANKED = 5000;
const RANKED_ANNOTATIONS = 2000;
/** Annotations shown of one article. */
const ANNOTATIONS_SHOWN = 8;

export interface SearchQuery {
  text: string;
  /** Articles to answer at most. */
  limit: number;
}

interface Match {
  /** bm25: the smaller, the better. */
  score: number;
  inArticle: boolean;
  annotations: number[];
}

// Excluded words count for the article and its annotations together: they must be in neither.
const excluded = `NOT IN (
  SELECT rowid FROM article_fts WHERE article_fts MATCH ? UNION ALL
  SELECT rowid >> 20 FROM annotation_fts WHERE annotation_fts MATCH ?)`;
const articlesWith = 'FROM article_fts WHERE article_fts MATCH ?';
const annotationsWith = 'FROM annotation_fts WHERE annotation_fts MATCH ?';
const newest = 'ORDER BY rowid DESC LIMIT';

/**
 * Makes the search of one index: articles whose text, metadata or annotations match, best first. What lies in the trash is
 * not indexed for search.
 */
export function createSearch(database: DatabaseSync): (query: SearchQuery) => SearchResults {
  const statements = new Map<string, StatementSync>();

  /** Rows as arrays: half the cost of objects, and a keystroke may look at ten thousand. */
  function all(sql: string, ...values: SQLInputValue[]): SQLInputValue[][] {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statement.setReturnArrays(true);
      statements.set(sql, statement);
    }
    return statement.all(...values) as unknown as SQLInputValue[][];
  }

  function rank({ wanted, unwanted }: FtsExpression): { matches: Map<number, Match>; total: number } {
    const matches = new Map<number, Match>();
    const values = unwanted === null ? [wanted] : [wanted, unwanted, unwanted];
    const articles = unwanted === null ? articlesWith : `${articlesWith} AND rowid ${excluded}`;
    const annotations = unwanted === null ? annotationsWith : `${annotationsWith} AND (rowid >> 20) ${excluded}`;
    const found = all(`SELECT rowid, bm25(article_fts, 8.0, 3.0, 1.0) ${articles} ${newest} ${RANKED}`, ...values);
    for (const [n, score] of found) {
      matches.set(Number(n), { score: Number(score), inArticle: true, annotations: [] });
    }
    for (const [row, score] of all(
      `SELECT rowid, bm25(annotation_fts) ${annotations} ${newest} ${RANKED_ANNOTATIONS}`,
      ...values,
    )) {
      const n = articleOfAnnotation(Number(row));
      const match = matches.get(n);
      if (match) {
        match.score = Math.min(match.score, Number(score));
        match.annotations.push(Number(row));
      } else matches.set(n, { score: Number(score), inArticle: false, annotations: [Number(row)] });
    }
    if (found.length < RANKED) return { matches, total: matches.size };
    // Beyond the newest that were ranked, an article known by its annotations may match by its text as well.
    const others = [...matches].filter(([, match]) => !match.inArticle).map(([n]) => n);
    // The plus keeps SQLite from matching once for each of them: one pass over the matches is a hundred times faster.
    const also = `SELECT rowid ${articles} AND +rowid IN (SELECT value FROM json_each(?))`;
    for (const [n] of all(also, ...values, JSON.stringify(others))) matches.get(Number(n))!.inArticle = true;
    const [[count] = []] = all(`SELECT count(*) ${articles}`, ...values);
    return { matches, total: Number(count) + [...matches.values()].filter(({ inArticle }) => !inArticle).length };
  }

  function hit(n: number, match: Match, tree: QueryNode): SearchHit | null {
    const [row] = all('SELECT id, row, text, metadata FROM article JOIN article_text USING (n) WHERE n = ?', n);
    if (!row) return null;
    const [id, json, text, metadata] = row.map(String) as [string, string, string, string];
    const { title, publication, published } = JSON.parse(json) as SearchHit;
    const places: SearchPlace[] = match.inArticle ? articlePlaces({ title, text, metadata }, tree) : [];
    for (const number of match.annotations.slice(0, ANNOTATIONS_SHOWN)) {
      const [found] = all(
        'SELECT id, kind, starts, ends, words, speaker, statement, note, tags FROM annotation WHERE n = ?',
        number,
      );
      if (found) places.push(...annotationPlaces(asAnnotation(found), tree));
    }
    return { articleId: id, title, publication, published, places };
  }

  return ({ text, limit }) => {
    const { tree, notes } = parseQuery(text);
    if (!tree) return { hits: [], total: 0, notes };
    const { matches, total } = rank(ftsExpression(tree));
    const best = [...matches].sort((a, b) => a[1].score - b[1].score || b[0] - a[0]).slice(0, limit);
    return { hits: best.flatMap(([n, match]) => hit(n, match, tree) ?? []), total, notes };
  };
}

function asAnnotation(row: SQLInputValue[]): FoundAnnotation {
  const [id, kind, starts, ends, words, speaker, statement, note, tags] = row;
  return {
    id: String(id),
    kind: kind as FoundAnnotation['kind'],
    range: starts === null || ends === null ? null : { start: Number(starts), end: Number(ends) },
    words: String(words),
    speaker: String(speaker),
    statement: String(statement),
    note: String(note),
    tags: String(tags),
  };
}
