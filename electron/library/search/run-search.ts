import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SearchFacets, SearchHit, SearchResults, SearchSort } from '../../../shared/model/library.ts';
import type { Names } from '../../../shared/search/names.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { partsOf, type QueryNode } from '../../../shared/search/query.ts';
import { numbersOfArticle } from './annotation-numbers.ts';
import { createFacets, createValues, type ValueField } from './facets.ts';
import { type AnnotationsFound, createMatchingAnnotations } from './matching-annotations.ts';
import { NumberSet } from './number-set.ts';
import { unpackId } from './packed-ids.ts';
import { articleNumber, matchingArticles, planSearch, type SearchPlan, type Source } from './plan-search.ts';
import { createRanking, type Match, type Ranked } from './rank-matches.ts';
import { rowsOf } from './rows.ts';
import { STANDING_NOTE } from './schema.ts';
import { annotationPlaces, articlePlaces, type FoundAnnotation, wholeAnnotation } from './search-places.ts';

/** Matches that are counted exactly, if they are more than can be ranked: of what is commoner it is only said that there are more. */
const COUNTED = 10_000;
/** Annotations shown of one article. */
const ANNOTATIONS_SHOWN = 8;
/** Annotations of one article that are looked through for the beginning of a word. */
const LOOKED_THROUGH = 200;

const nothing: Totals = { total: 0, standing: 0, more: false };

const standingNotes = `SELECT n FROM article WHERE trashed = ${STANDING_NOTE}`;
/** A note that stands alone is as old as it is. */
const dateSql = `CASE trashed WHEN ${STANDING_NOTE} THEN added ELSE published END`;

export interface SearchQuery {
  text: string;
  /** Articles to answer at most. */
  limit: number;
  sort?: SearchSort | undefined;
}

/** What search needs beside the index. */
export interface SearchContext {
  names: Names;
  /** The text of the article in that folder and file; null when it cannot be read any more. */
  readText(path: string, file: string): string | null;
}

/** What hits are made for. */
interface Asked {
  tree: QueryNode;
  lookThrough: boolean;
}

type Totals = Pick<SearchResults, 'total' | 'standing' | 'more'>;

/** What a plan finds: its articles by number and the best first, and how many there are. */
interface Found {
  matches: ReadonlyMap<number, Match>;
  best: readonly [number, Match][];
  totals: Totals;
}

export interface Search {
  search(query: SearchQuery, context: SearchContext): SearchResults;
  /** Ids of all articles that match, newest first. */
  matching(text: string, names: Names): string[];
  matchingAnnotations(text: string, names: Names): AnnotationsFound;
  facets(text: string, names: Names): SearchFacets;
  /** Values that the library has for a field, the most common first, that begin with `prefix`. */
  values(field: ValueField, prefix: string): string[];
}

/**
 * Makes the search of one index: articles whose text, metadata or annotations match, and notes that stand alone, best first.
 * What lies in the trash is not found.
 */
export function createSearch(database: DatabaseSync): Search {
  const rows = rowsOf(database);

  const rank = createRanking(rows);

  /** The last that was found, which whoever asks the same for more articles does not wait for again. */
  let last: { key: string; found: Found } | undefined;

  function findOnce(plan: SearchPlan): Found {
    // What is written here changes the first number, what another connection writes the second.
    const state = [...rows('SELECT total_changes()'), ...rows('PRAGMA data_version')];
    const key = JSON.stringify([plan, state]);
    if (last?.key !== key) {
      const ranking = rank(plan);
      const best = [...ranking.matches].sort((a, b) => a[1].score - b[1].score || b[0] - a[0]);
      last = { key, found: { matches: ranking.matches, best, totals: totalsOf(plan, ranking) } };
    }
    return last.found;
  }

  /** Exact up to COUNTED, for phrases as far as they are ranked; not while a word is being typed after others. */
  function totalsOf(plan: SearchPlan, { matches, whole }: Ranked): Totals {
    const articles = whole.articles ? null : plan.articles;
    const annotations = whole.annotations ? null : plan.annotations;
    const side = plan.articles ?? plan.annotations;
    if ((articles || annotations) && side?.loose) return counted(matches, true);
    if (articles?.phrase) return counted(matches, true);
    const found = articles ? numbersOn(articles, COUNTED) : [];
    const most = plan.articles ? Number.MAX_SAFE_INTEGER : COUNTED;
    const others = found && annotations ? numbersOn(annotations, most) : [];
    if (!found || !others) return counted(matches, true);
    return counted(new NumberSet().addAll(matches.keys()).addAll(found).addAll(others), false);
  }

  /** The numbers of the articles that one side finds, some more than once; null for `most` and more of them. */
  function numbersOn({ key, sql, values }: Source, most: number): number[] | null {
    const [[found] = []] = rows(
      `SELECT json_group_array(n) FROM (SELECT ${articleNumber(key)} AS n ${sql} LIMIT ?)`,
      ...values,
      most,
    );
    const numbers = JSON.parse(String(found)) as number[];
    return numbers.length < most ? numbers : null;
  }

  function counted(found: { size: number; has(n: number): boolean }, more: boolean): Totals {
    const standing = rows(standingNotes).filter(([n]) => found.has(Number(n))).length;
    return { total: found.size - standing, standing, more };
  }

  function hit(n: number, match: Match, { tree, lookThrough }: Asked, { readText }: SearchContext): SearchHit | null {
    const [row] = rows(
      'SELECT id, title, path, text_file, details, byline, publication, published, trashed FROM article WHERE n = ?',
      n,
    );
    if (!row) return null;
    const standing = row.at(-1) === STANDING_NOTE;
    const [id, title, path, file, details] = row.map(String) as [string, string, string, string, string];
    const [byline = null, publication = null, published = null] = row.slice(5) as (string | null)[];
    let read: string | undefined;
    const text = () => (read ??= readText(path, file) ?? '');
    const places =
      match.inArticle && !standing ? articlePlaces({ title, byline, publication, details, text }, tree) : [];
    const best = match.annotations.slice(0, ANNOTATIONS_SHOWN).flatMap((number) => annotationRows('n = ?', number));
    for (const found of best.sort(inText)) {
      const marked = annotationPlaces(found, tree, text);
      places.push(...(marked.length > 0 ? marked : [wholeAnnotation(found, text)]));
    }
    if (lookThrough && match.annotations.length === 0) {
      const looked = annotationRows(`n >= ? AND n < ? LIMIT ${LOOKED_THROUGH}`, ...numbersOfArticle(n));
      const found = looked.map((one) => annotationPlaces(one, tree, text)).filter(({ length }) => length > 0);
      places.push(...found.slice(0, ANNOTATIONS_SHOWN).flat());
    }
    return { articleId: standing ? null : id, title, publication, published, places };
  }

  function annotationRows(where: string, ...values: number[]): FoundAnnotation[] {
    const columns = 'id, kind, starts, ends, words, speaker, statement, note, tags';
    return rows(`SELECT ${columns} FROM annotation WHERE ${where}`, ...values).map(asAnnotation);
  }

  /** Beyond what is ranked as well: the order is that of all matches. */
  function inOrder(plan: SearchPlan, sort: 'date' | 'title', limit: number): number[] {
    const { sql, values } = matchingArticles(plan);
    const order = sort === 'date' ? `${dateSql} IS NULL, ${dateSql} DESC, added DESC` : 'title_key, added DESC';
    const found = rows(`SELECT n FROM article WHERE n IN (${sql}) ORDER BY ${order} LIMIT ?`, ...values, limit);
    return found.map(([n]) => Number(n));
  }

  function search({ text, limit, sort = 'relevance' }: SearchQuery, context: SearchContext): SearchResults {
    const { tree, notes } = parseQuery(text);
    if (!tree) return { hits: [], ...nothing, notes };
    notes.push(...unknownNames(tree, context.names));
    const plan = planSearch(tree, context.names);
    if (!plan.articles && !plan.annotations) return { hits: [], ...nothing, notes };
    const { matches, best, totals } = findOnce(plan);
    const shown =
      sort === 'relevance'
        ? best.slice(0, limit)
        : inOrder(plan, sort, limit).map((n): [number, Match] => [n, matches.get(n) ?? beyond(plan)]);
    const asked: Asked = { tree, lookThrough: plan.beginnings.length > 0 };
    const hits = shown.flatMap(([n, match]) => hit(n, match, asked, context) ?? []);
    return { hits, ...totals, notes };
  }

  return {
    search,
    matching(text, names) {
      const { tree } = parseQuery(text);
      const plan = tree && planSearch(tree, names);
      if (!plan || (!plan.articles && !plan.annotations)) return [];
      const { sql, values } = matchingArticles(plan);
      return rows(`SELECT id FROM article WHERE trashed = 0 AND n IN (${sql}) ORDER BY added DESC`, ...values).map(
        ([id]) => String(id),
      );
    },
    matchingAnnotations: createMatchingAnnotations(rows),
    facets: createFacets(rows),
    values: createValues(rows),
  };
}

function unknownNames(tree: QueryNode, names: Names): string[] {
  return partsOf(tree).flatMap((part) => {
    const node = part.type === 'without' ? part.node : part;
    if (node.type !== 'collection' || names.collection(node.name) !== null) return [];
    return [`There is no collection called “${node.name}”.`];
  });
}

/** A match that was not among those ranked. */
function beyond(plan: SearchPlan): Match {
  return { score: 0, inArticle: plan.articles !== null, annotations: [] };
}

/** As one reads; what has no place in the text comes last. */
function inText(a: FoundAnnotation, b: FoundAnnotation): number {
  const startOf = ({ range }: FoundAnnotation) => range?.start ?? Number.MAX_SAFE_INTEGER;
  return startOf(a) - startOf(b);
}

function asAnnotation(row: SQLInputValue[]): FoundAnnotation {
  const [id, kind, starts, ends, words, speaker, statement, note, tags] = row;
  return {
    id: unpackId(id),
    kind: kind as FoundAnnotation['kind'],
    range: starts === null || ends === null ? null : { start: Number(starts), end: Number(ends) },
    words: String(words),
    speaker: String(speaker),
    statement: String(statement),
    note: String(note),
    tags: String(tags),
  };
}
