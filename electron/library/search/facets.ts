import type { Facet, SearchFacets, SpeakerFacet } from '../../../shared/model/library.ts';
import type { Names } from '../../../shared/search/names.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { hostSql, type Sql } from './conditions.ts';
import { matchingArticles, planSearch, type Source } from './plan-search.ts';
import type { Rows } from './rows.ts';

/** Matches that are counted at most: the newest. */
const COUNTED = 20_000;
/** Values answered of each facet. */
const SHOWN = 12;

/** Fields whose values the index knows. */
export type ValueField = 'publication' | 'byline' | 'lang' | 'site' | 'speaker' | 'claimant' | DateField;
/** Dates are offered by the year. */
type DateField = 'published' | 'added' | 'edited';

const none: SearchFacets = { kind: [], publication: [], year: [], status: [], speaker: [] };

/** What would narrow a search, with how many articles would be left. */
export function createFacets(rows: Rows): (text: string, names: Names) => SearchFacets {
  function count(value: string, { sql, values }: Sql, article: string): Facet[] {
    const found = rows(
      `SELECT ${value} AS value, count(DISTINCT ${article}) AS found ${sql} GROUP BY 1 HAVING value <> '' ORDER BY found DESC, value LIMIT ${SHOWN}`,
      ...values,
    );
    return found.map(([name, number]) => ({ value: String(name), count: Number(number) }));
  }

  /** Those whom the library knows also where a claim is theirs, since `person:` finds these. */
  function speakers({ sql, values }: Sql, names: Names): SpeakerFacet[] {
    const said = rows(
      `SELECT DISTINCT n >> 20, kind, person, speaker FROM (SELECT annotation.n AS n, kind, person, speaker ${sql})
       WHERE kind IN ('quote', 'claim') AND (speaker <> '' OR person IS NOT NULL)`,
      ...values,
    );
    const articles = new Map<string, { known: boolean; found: Set<number> }>();
    for (const [article, kind, person, printed] of said) {
      const name = names.whoIs(person === null ? null : String(person), String(printed));
      if (name === null && (kind === 'claim' || printed === '')) continue;
      const value = name ?? String(printed);
      const facet = articles.get(value) ?? { known: false, found: new Set<number>() };
      facet.known ||= name !== null;
      facet.found.add(Number(article));
      articles.set(value, facet);
    }
    const facets = [...articles].map(([value, { known, found }]) => ({ value, count: found.size, known }));
    return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, SHOWN);
  }

  return (text, names) => {
    const { tree } = parseQuery(text);
    const plan = tree && planSearch(tree, names);
    if (!plan || (!plan.articles && !plan.annotations)) return none;
    const matching = matchingArticles(plan);
    const articles: Sql = {
      sql: `FROM article WHERE n IN (${matching.sql} ORDER BY n DESC LIMIT ${COUNTED})`,
      values: matching.values,
    };
    const annotations = annotationsOf(plan.annotations, matching);
    const within = (value: string) => count(value, annotations, 'annotation.n >> 20');
    return {
      kind: within('kind'),
      status: within('status'),
      speaker: speakers(annotations, names),
      publication: count('publication', articles, 'n'),
      year: count('substr(published, 1, 4)', articles, 'n'),
    };
  };
}

/** Annotations that match; where only articles are asked for, those of the articles. */
function annotationsOf(annotations: Source | null, matching: Sql): Sql {
  if (annotations) {
    const { key, sql, values } = annotations;
    return { sql: `FROM annotation WHERE n IN (SELECT ${key} ${sql} ORDER BY ${key} DESC LIMIT ${COUNTED})`, values };
  }
  const articles = `${matching.sql} ORDER BY n DESC LIMIT ${COUNTED / 10}`;
  return {
    sql: `FROM (${articles}) AS found CROSS JOIN annotation ON annotation.n >= found.n << 20 AND annotation.n < (found.n + 1) << 20`,
    values: matching.values,
  };
}

const valueSql: Record<ValueField, string> = {
  publication:
    'SELECT publication AS value, count(*) AS found FROM article WHERE trashed = 0 AND value LIKE ? GROUP BY 1',
  byline: 'SELECT byline AS value, count(*) AS found FROM article WHERE trashed = 0 AND value LIKE ? GROUP BY 1',
  lang: 'SELECT language AS value, count(*) AS found FROM article WHERE trashed = 0 AND value LIKE ? GROUP BY 1',
  site: `SELECT ${hostSql} AS value, count(*) AS found FROM article WHERE trashed = 0 AND url IS NOT NULL AND value LIKE ? GROUP BY 1`,
  speaker:
    "SELECT speaker AS value, count(*) AS found FROM annotation WHERE kind = 'quote' AND value LIKE ? GROUP BY 1",
  claimant:
    "SELECT speaker AS value, count(*) AS found FROM annotation WHERE kind = 'claim' AND value LIKE ? GROUP BY 1",
  published: yearsOf('published'),
  added: yearsOf('added'),
  edited: yearsOf('modified'),
};

function yearsOf(column: 'published' | 'added' | 'modified'): string {
  return `SELECT substr(${column}, 1, 4) AS value, count(*) AS found FROM article WHERE trashed = 0 AND value LIKE ? GROUP BY 1`;
}

/** Values of a field that begin with what is typed, or have a word that does. */
export function createValues(rows: Rows): (field: ValueField, prefix: string) => string[] {
  return (field, prefix) => {
    const typed = prefix.replaceAll(/[%_]/g, '');
    const asked = (pattern: string) =>
      rows(`${valueSql[field]} HAVING value <> '' ORDER BY found DESC, value LIMIT ${SHOWN}`, pattern).map(([value]) =>
        String(value),
      );
    const found = asked(`${typed}%`);
    return typed === '' || found.length >= SHOWN
      ? found
      : [...new Set([...found, ...asked(field === 'site' ? `%.${typed}%` : `% ${typed}%`)])].slice(0, SHOWN);
  };
}
