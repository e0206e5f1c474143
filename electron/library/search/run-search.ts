import type { DatabaseSync } from 'node:sqlite';
import type { SearchHit, SearchPlace, SearchResults } from '../../../shared/model/library.ts';
import { type FtsExpression, ftsExpression } from '../../../shared/search/fts-expression.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { QueryNode } from '../../../shared/search/query.ts';
import { annotationPlaces, articlePlaces, type FoundAnnotation } from './search-places.ts';

/** Common words match tens of thousands of articles: only the newest so many are ranked. */
const RANKED = 5000;
/** Annotations shown of one article. */
const ANNOTATIONS_SHOWN = 20;
const EXCLUDED = `
  SELECT rowid FROM article_fts WHERE article_fts MATCH ? UNION ALL
  SELECT article FROM annotation WHERE n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ?)`;

/** Articles whose text, metadata or annotations match, best first. What lies in the trash is not indexed for search. */
export function runSearch(database: DatabaseSync, query: { text: string; limit: number }): SearchResults {
  const { tree, notes } = parseQuery(query.text);
  if (!tree) return { hits: [], total: 0, notes };
  const { matches, total } = rank(database, ftsExpression(tree));
  const best = [...matches].sort((a, b) => a[1].score - b[1].score || b[0] - a[0]).slice(0, query.limit);
  const hits = best.flatMap(([n, match]) => hit(database, n, match, tree) ?? []);
  return { hits, total, notes };
}

interface Match {
  /** bm25: the smaller, the better. */
  score: number;
  inArticle: boolean;
  annotations: number[];
}

function rank(
  database: DatabaseSync,
  { wanted, unwanted }: FtsExpression,
): { matches: Map<number, Match>; total: number } {
  const matches = new Map<number, Match>();
  // Excluded words count for the article and its annotations together: they must be in neither.
  const excluded = unwanted === null ? '' : `AND %s NOT IN (${EXCLUDED})`;
  const exclusion = unwanted === null ? [] : [unwanted, unwanted];
  const inArticles = `FROM article_fts WHERE article_fts MATCH ? ${excluded.replace('%s', 'rowid')}`;
  const articles = database
    .prepare(
      `SELECT rowid AS n, bm25(article_fts, 8.0, 3.0, 1.0) AS score ${inArticles} ORDER BY rowid DESC LIMIT ${RANKED}`,
    )
    .all(wanted, ...exclusion);
  for (const row of articles) {
    matches.set(Number(row['n']), { score: Number(row['score']), inArticle: true, annotations: [] });
  }
  const annotations = database
    .prepare(`
      SELECT f.n, f.score, annotation.article FROM (
        SELECT rowid AS n, bm25(annotation_fts) AS score FROM annotation_fts
        WHERE annotation_fts MATCH ? ORDER BY rowid DESC LIMIT ${RANKED}
      ) AS f JOIN annotation ON annotation.n = f.n WHERE true ${excluded.replace('%s', 'annotation.article')}`)
    .all(wanted, ...exclusion);
  for (const row of annotations) {
    const n = Number(row['article']);
    const match = matches.get(n) ?? { score: 0, inArticle: false, annotations: [] };
    match.score = Math.min(match.score, Number(row['score']));
    match.annotations.push(Number(row['n']));
    matches.set(n, match);
  }
  if (articles.length < RANKED) return { matches, total: matches.size };
  const all = Number(database.prepare(`SELECT count(*) AS n ${inArticles}`).get(wanted, ...exclusion)?.['n']);
  return { matches, total: all + matches.size - articles.length };
}

function hit(database: DatabaseSync, n: number, match: Match, tree: QueryNode): SearchHit | null {
  const row = database
    .prepare(`
      SELECT id, row ->> 'title' AS title, row ->> 'publication' AS publication, row ->> 'published' AS published,
        text, metadata FROM article JOIN article_text USING (n) WHERE n = ?`)
    .get(n);
  if (!row) return null;
  const title = String(row['title']);
  const places: SearchPlace[] = match.inArticle
    ? articlePlaces({ title, text: String(row['text']), metadata: String(row['metadata']) }, tree)
    : [];
  const annotation = database.prepare('SELECT * FROM annotation WHERE n = ?');
  for (const number of match.annotations.slice(0, ANNOTATIONS_SHOWN)) {
    const found = annotation.get(number);
    if (found) places.push(...annotationPlaces(found as unknown as FoundAnnotation, tree));
  }
  return {
    articleId: String(row['id']),
    title,
    publication: row['publication'] === null ? null : String(row['publication']),
    published: row['published'] === null ? null : String(row['published']),
    places,
  };
}
