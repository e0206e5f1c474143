import type { SQLInputValue } from 'node:sqlite';
import { ftsColumn, ftsPhrase } from '../../../shared/search/fts-expression.ts';
import type { Names } from '../../../shared/search/names.ts';
import type { QueryNode, QueryWord } from '../../../shared/search/query.ts';
import { wordsOf } from '../../../shared/search/words.ts';
import { momentsOf } from './moments.ts';

/** Part of a statement with the values that its question marks stand for. */
export interface Sql {
  sql: string;
  values: SQLInputValue[];
}

/** One wish about an article or an annotation: an FTS5 expression on its columns, or SQL on its row. */
export interface Condition {
  side: 'article' | 'annotation';
  negated: boolean;
  fts: string | null;
  row: Sql | null;
}

const kindOfField = { speaker: 'quote', claimant: 'claim', note: null, tag: null } as const;
const columnOf = { speaker: 'speaker', claimant: 'speaker', note: 'note', tag: 'tags' } as const;
const partSql = {
  note: "annotation.note <> ''",
  tag: "annotation.tags <> ''",
  speaker: "annotation.speaker <> ''",
  evidence: 'annotation.supports + annotation.contradicts + annotation.context > 0',
};
const stateSql = {
  unread: "article.status = 'unread'",
  reading: "article.status = 'reading'",
  done: "article.status = 'done'",
  starred: 'article.starred = 1',
  edited: 'article.revision > 1',
  orphan: 'annotation.orphan = 1',
};
const dateColumn = { published: 'article.published', added: 'article.added', edited: 'article.modified' };

/** The host of an address in its canonical form, as an expression on the column. Character 63 is a question mark, which would ask for a value. */
export const hostSql = "substr(url, 1, instr(replace(url, char(63), '/') || '/', '/') - 1)";

/** What a node other than words asks for; several conditions where the kind of annotation follows from it. */
export function conditionsOf(node: QueryNode, negated: boolean, names: Names): Condition[] {
  const article = (sql: string, ...values: SQLInputValue[]): Condition[] => [
    { side: 'article', negated, fts: null, row: { sql, values } },
  ];
  const annotation = (sql: string, ...values: SQLInputValue[]): Condition[] => [
    { side: 'annotation', negated, fts: null, row: { sql, values } },
  ];
  switch (node.type) {
    case 'field': {
      const { field } = node;
      if (field === 'title' || field === 'byline' || field === 'publication')
        return [{ side: 'article', negated, fts: ftsColumn(field, [ftsPhrase(node.words)]), row: null }];
      const phrases = field === 'tag' ? tagPhrases(node.text, node.words, names) : [ftsPhrase(node.words)];
      const fts = ftsColumn(columnOf[field], phrases);
      const kind = kindOfField[field];
      if (kind === null) return [{ side: 'annotation', negated, fts, row: null }];
      // Speakers and claimants share a column. Excluding one must not exclude the other.
      if (negated)
        return annotation(
          `annotation.kind = '${kind}' AND annotation.n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ?)`,
          fts,
        );
      return [{ side: 'annotation', negated, fts, row: null }, ...annotation('annotation.kind = ?', kind)];
    }
    case 'dates': {
      const column = dateColumn[node.field];
      // What is published has a day; what is added has a moment, which is of a day only where one is.
      const { from, to } = node.field === 'published' ? node : momentsOf(node);
      const bounds: Sql[] = [];
      if (from !== null) bounds.push({ sql: `${column} >= ?`, values: [from] });
      // What begins with the bound is included: a tilde sorts behind all that dates are made of.
      if (to !== null) bounds.push({ sql: `${column} <= ?`, values: [`${to}~`] });
      return article(bounds.map(({ sql }) => sql).join(' AND '), ...bounds.flatMap(({ values }) => values));
    }
    case 'language':
      return article("(article.language LIKE ? OR article.language LIKE ? || '-%')", node.language, node.language);
    case 'address': {
      const named = 'article.n IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)';
      return article(`(article.url = ? OR ${named})`, node.address, ftsPhrase(node.words));
    }
    case 'site': {
      const { host, begins } = node;
      const pattern = begins ? `%.${host}%` : host.includes('.') ? `%.${host}.` : `%.${host}.%`;
      return article(
        `article.n IN (SELECT n FROM article WHERE url IS NOT NULL AND '.' || ${hostSql} || '.' LIKE ?)`,
        pattern,
      );
    }
    case 'kind':
      return annotation('annotation.kind = ?', node.kind);
    case 'status':
      return annotation('annotation.status = ?', node.status);
    case 'is':
      return node.state === 'orphan' ? annotation(stateSql.orphan) : article(stateSql[node.state]);
    case 'has':
      return annotation(partSql[node.part]);
    case 'person': {
      const { ids, names: all } = names.person(node.name);
      const phrases = [...new Set([node.name, ...all])].flatMap(phraseOf);
      const byName = 'annotation.n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ?)';
      const byId = 'annotation.person IN (SELECT value FROM json_each(?))';
      if (phrases.length === 0) return annotation(byId, JSON.stringify(ids));
      return annotation(`(${byId} OR ${byName})`, JSON.stringify(ids), ftsColumn('speaker', phrases));
    }
    case 'collection':
      return article(
        'article.id IN (SELECT value FROM json_each(?))',
        JSON.stringify(names.collection(node.name) ?? []),
      );
    default:
      return [];
  }
}

/** A condition as SQL on the rows `article` or `annotation`. */
export function conditionSql({ side, negated, fts, row }: Condition): Sql {
  const match = `${side}.n IN (SELECT rowid FROM ${side}_fts WHERE ${side}_fts MATCH ?)`;
  const positive: Sql = fts === null ? (row ?? { sql: '1', values: [] }) : { sql: match, values: [fts] };
  return negated ? { ...positive, sql: `NOT coalesce((${positive.sql}), 0)` } : positive;
}

/** The tag's own words, and the ids of the codes meant: ids are indexed beside the names. */
function tagPhrases(text: string, words: readonly QueryWord[], names: Names): string[] {
  return [ftsPhrase(words), ...names.codes(text).flatMap(phraseOf)];
}

function phraseOf(text: string): string[] {
  const words = wordsOf(text).map((word): QueryWord => ({ text: word.text, prefix: false }));
  return words.length === 0 ? [] : [ftsPhrase(words)];
}
