import { isIndexedBeginning, titleBeginning } from '../../../shared/search/beginnings.ts';
import { ftsPhrase, ftsTerm } from '../../../shared/search/fts-expression.ts';
import type { Names } from '../../../shared/search/names.ts';
import { partsOf, type QueryNode } from '../../../shared/search/query.ts';
import { type Condition, conditionSql, conditionsOf, type Sql } from './conditions.ts';

/** One statement's FROM and WHERE, what identifies its rows, and what weighs them: the smaller, the better. */
export interface Source extends Sql {
  key: 'article_fts.rowid' | 'article_begin.rowid' | 'article.n' | 'annotation_fts.rowid' | 'annotation.n';
  score: string;
  /** The same without the short beginnings, where looking these up for every match would cost more than all else. */
  loose?: Sql;
  /** Where words stand is compared: what is common takes as long to count as to find. */
  phrase?: boolean;
}

/** The statements that answer a query; null where that side has nothing to find. */
export interface SearchPlan {
  articles: Source | null;
  /** Among the articles those whose title has the word that is being typed: they come first. */
  titles: Source | null;
  annotations: Source | null;
  /** Short beginnings that were looked up by article: its annotations are still to be looked through. */
  beginnings: readonly string[];
}

const articleWeights = 'bm25(article_fts, 8.0, 3.0, 3.0, 2.0, 1.0)';

interface Wishes {
  /** FTS expressions that must match. */
  words: string[];
  /** Short beginnings, which have an index of their own. */
  beginnings: string[];
  article: Condition[];
  annotation: Condition[];
  /** FTS expressions none of which may match in the article or its annotations. */
  unwanted: string[];
}

/**
 * How a query is answered. Words must be in the article or in one of its annotations; as soon as something is asked of
 * annotations (kind:, speaker:, …), all of that and the words must be in one annotation.
 */
export function planSearch(tree: QueryNode, names: Names): SearchPlan {
  const wishes = wishesOf(tree, names);
  if (wishes.annotation.some(({ negated }) => !negated)) {
    return { articles: null, titles: null, annotations: annotationSource(wishes), beginnings: [] };
  }
  const article = [...wishes.article, ...wishes.annotation.map(withoutSuchAnnotations)];
  const narrowed: Wishes = { ...wishes, article, annotation: [] };
  return {
    ...articleSources(narrowed),
    annotations: wishes.words.length > 0 ? annotationSource(narrowed) : null,
    beginnings: wishes.beginnings,
  };
}

/** The numbers of all articles that match, each once, as a SELECT. */
export function matchingArticles({ articles, annotations }: SearchPlan): Sql {
  const sides = [articles, annotations].filter((side) => side !== null);
  const parts = sides.map(({ key, sql }) => `SELECT ${articleNumber(key)} AS n ${sql}`);
  const all = parts.length === 1 ? `SELECT DISTINCT n FROM (${parts[0]})` : parts.join(' UNION ');
  return { sql: all, values: sides.flatMap(({ values }) => values) };
}

/** The number of the article that a row of a source belongs to, as SQL. */
export function articleNumber(key: Source['key']): string {
  return key.startsWith('annotation') ? `(${key} >> 20)` : key;
}

function wishesOf(tree: QueryNode, names: Names): Wishes {
  const wishes: Wishes = { words: [], beginnings: [], article: [], annotation: [], unwanted: [] };
  for (const part of partsOf(tree)) {
    const negated = part.type === 'without';
    const node = negated ? part.node : part;
    const term = ftsTerm(node);
    const beginning = beginningOf(node);
    if (term === null) for (const wish of conditionsOf(node, negated, names)) wishes[wish.side].push(wish);
    else if (negated) wishes.unwanted.push(term);
    else if (beginning !== null) wishes.beginnings.push(beginning);
    else wishes.words.push(term);
  }
  return wishes;
}

function beginningOf(node: QueryNode): string | null {
  const word = node.type === 'words' && node.words.length === 1 ? node.words[0] : undefined;
  return word?.prefix && isIndexedBeginning(word.text) ? word.text : null;
}

function articleSources(wishes: Wishes): Pick<SearchPlan, 'articles' | 'titles'> {
  const { words, beginnings, article } = wishes;
  const columns = ftsOf(article);
  const rows = article.filter((wish) => wish.fts === null || wish.negated).map(conditionSql);
  const match = [...words, ...columns];
  if (match.length > 0) {
    // The plus keeps SQLite from looking each article up in the FTS table: one pass is a hundred times faster.
    const begun = begunIn('+article_fts.rowid', beginnings);
    const key = 'article_fts.rowid';
    const others = excluded(wishes, key);
    const from = ftsFrom('article_fts', match, rows, [...begun, ...others]);
    const loose = begun.length > 0 ? { loose: ftsFrom('article_fts', match, rows, others) } : {};
    const phrase = match.some(hasPhrase);
    return { articles: { key, score: articleWeights, phrase, ...from, ...loose }, titles: null };
  }
  const [first, ...others] = beginnings;
  if (first !== undefined) {
    const key = 'article_begin.rowid';
    const more = excluded(wishes, key);
    const quoted = others.map((text) => `"${text}"`);
    return {
      articles: { key, score: '0', ...ftsFrom('article_begin', [`"${first}"`, ...quoted], rows, more) },
      titles: { key, score: '0', ...ftsFrom('article_begin', [`"${titleBeginning(first)}"`, ...quoted], rows, more) },
    };
  }
  if (article.length === 0 && wishes.unwanted.length === 0) return { articles: null, titles: null };
  const where = [
    ...rows,
    ...excluded(wishes, 'article.n'),
    { sql: 'article.trashed = 0 AND article.damaged = 0', values: [] },
  ];
  return { articles: { key: 'article.n', score: '0', ...joined('FROM article', where) }, titles: null };
}

/** True for an FTS expression that has words next to or near each other. */
function hasPhrase(expression: string): boolean {
  return /"\S+ [^"]/.test(expression);
}

/** Rows of an FTS table of articles; the article itself is joined only where something is asked of it. */
function ftsFrom(table: 'article_fts' | 'article_begin', match: string[], rows: Sql[], more: Sql[]): Sql {
  const join = rows.length === 0 ? '' : ` CROSS JOIN article ON article.n = ${table}.rowid`;
  const matched: Sql = { sql: `${table} MATCH ?`, values: [match.join(' AND ')] };
  return joined(`FROM ${table}${join}`, [matched, ...rows, ...more]);
}

function annotationSource(wishes: Wishes): Source {
  const { words, beginnings, annotation, article } = wishes;
  // Together with what is asked of annotations, the word must begin so in the same annotation.
  const inSame = annotation.length > 0;
  const begun = inSame ? beginnings.map((text) => ftsPhrase([{ text, prefix: true }])) : [];
  const match = [...words, ...begun, ...ftsOf(annotation)];
  const rows = annotation.filter((wish) => wish.fts === null || wish.negated).map(conditionSql);
  const articleRows = article.map(conditionSql);
  const toArticle = ' CROSS JOIN article ON article.n = (annotation.n >> 20)';
  if (match.length === 0) {
    const where = [...rows, ...articleRows, ...excluded(wishes, '(annotation.n >> 20)')];
    const kept: Sql = { sql: 'article.trashed <> 1', values: [] };
    return { key: 'annotation.n', score: '0', ...joined(`FROM annotation${toArticle}`, [...where, kept]) };
  }
  const matched: Sql = { sql: 'annotation_fts MATCH ?', values: [match.join(' AND ')] };
  const others = inSame ? [] : begunIn('(annotation_fts.rowid >> 20)', beginnings);
  const where = [matched, ...rows, ...articleRows, ...excluded(wishes, '(annotation_fts.rowid >> 20)')];
  let from = 'FROM annotation_fts';
  if (rows.length + articleRows.length > 0) from += ' CROSS JOIN annotation ON annotation.n = annotation_fts.rowid';
  if (articleRows.length > 0) from += toArticle;
  const loose = others.length > 0 ? { loose: joined(from, where) } : {};
  const key = 'annotation_fts.rowid';
  return { key, score: 'bm25(annotation_fts)', ...joined(from, [...where, ...others]), ...loose };
}

function begunIn(key: string, beginnings: readonly string[]): Sql[] {
  return beginnings.map((text) => ({
    sql: `${key} IN (SELECT rowid FROM article_begin WHERE article_begin MATCH ?)`,
    values: [`"${text}"`],
  }));
}

function ftsOf(conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ fts, negated }) => (fts === null || negated ? [] : [fts]));
}

/** Excluded words count for the article and its annotations together: they must be in neither. */
function excluded({ unwanted }: Wishes, key: string): Sql[] {
  if (unwanted.length === 0) return [];
  const match = unwanted.join(' OR ');
  const articles = 'SELECT rowid FROM article_fts WHERE article_fts MATCH ?';
  const annotations = 'SELECT rowid >> 20 FROM annotation_fts WHERE annotation_fts MATCH ?';
  return [{ sql: `${key} NOT IN (${articles} UNION ALL ${annotations})`, values: [match, match] }];
}

/** Where no annotation is asked for, one that must not be excludes its article. */
function withoutSuchAnnotations(wish: Condition): Condition {
  const { sql, values } = conditionSql({ ...wish, negated: false });
  const row: Sql = { sql: `article.n IN (SELECT annotation.n >> 20 FROM annotation WHERE ${sql})`, values };
  return { side: 'article', negated: true, fts: null, row };
}

function joined(start: string, where: readonly Sql[]): Sql {
  return {
    sql: `${start} WHERE ${where.map(({ sql }) => sql).join(' AND ')}`,
    values: where.flatMap(({ values }) => values),
  };
}
