import type { SQLInputValue } from 'node:sqlite';
import type { ArticleWindow, ListCounts, ListQuery, ListSpan, Sort } from '../../../shared/model/article-list.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { filterWords } from '../../../shared/search/list-keys.ts';
import type { Sql } from './conditions.ts';
import { type Rows, textOrNull } from './rows.ts';

/** What a collection holds; `version` differs whenever that may have changed. */
export interface Within {
  version: string;
  ids(): Iterable<string>;
}

export interface ArticleList {
  window(query: ListQuery, span: ListSpan, within?: Within): ArticleWindow;
  ids(query: ListQuery, span: ListSpan, within?: Within): string[];
  /** Where in the list these articles stand, from 0 on; null for one that is not in it. */
  places(query: ListQuery, ids: readonly string[], within?: Within): (number | null)[];
  /** All articles, or all of the trash, newest first. */
  rows(trashed: boolean): ArticleRow[];
  /** Of any articles, in the order of the ids; without those that are not there. */
  rowsOf(ids: readonly string[]): ArticleRow[];
  listCounts(): ListCounts;
}

/** Lists whose order is remembered: the one in sight, the one before, the trash. */
const REMEMBERED = 4;
/** Rows at the top of a list that are read at once, without putting all of it in order. */
const TOP = 1000;

const newest: Sort = { by: 'added', descending: true };

const sortSql: Record<Sort['by'], string> = {
  added: 'added',
  published: 'published',
  title: 'title_key',
  byline: 'byline_key',
  publication: 'publication_key',
  marks: 'highlights + quotes + claims + notes + tags',
  words: 'words',
  status: "CASE status WHEN 'unread' THEN 0 WHEN 'reading' THEN 1 ELSE 2 END",
  starred: 'starred',
  tags: 'tags',
};

const columns =
  'id, title, byline, publication, published, added, status, starred, trashed, words, highlights, quotes, claims, notes, tags';

/**
 * Lists of articles, answered in parts. The order of a list is worked out once, as numbers of articles, and holds until
 * something in the index changes.
 */
export function createArticleList(rows: Rows): ArticleList {
  const orders = new Map<string, { state: string; numbers: number[] }>();

  /** Differs after every change of the index, by this process or another. */
  function state(): string {
    return [...rows('SELECT total_changes()'), ...rows('PRAGMA data_version')].join(' ');
  }

  function orderOf(query: ListQuery, within: Within | undefined): number[] {
    const key = JSON.stringify([query, within?.version]);
    const known = orders.get(key);
    const now = state();
    orders.delete(key);
    const numbers = known?.state === now ? known.numbers : numbersOf(query, within);
    orders.set(key, { state: now, numbers });
    for (const oldest of orders.keys()) if (orders.size > REMEMBERED) orders.delete(oldest);
    return numbers;
  }

  /** As one text: a hundred thousand rows of one number would take three times as long. */
  function numbersOf(query: ListQuery, within: Within | undefined): number[] {
    const { sql, values } = whereOf(query, within);
    const order =
      query.only && !query.sort ? orderOfIds(query.only) : { sql: orderSql(query.sort ?? newest), values: [] };
    const [[all] = []] = rows(
      `SELECT json_group_array(n) FROM (SELECT n FROM article ${sql} ${order.sql})`,
      ...values,
      ...order.values,
    );
    return JSON.parse(String(all)) as number[];
  }

  function readRows(numbers: readonly number[]): ArticleRow[] {
    const found = rows(
      `SELECT n, ${columns} FROM article WHERE n IN (SELECT value FROM json_each(?))`,
      JSON.stringify(numbers),
    );
    const byNumber = new Map(found.map(([n, ...values]) => [Number(n), asRow(values)]));
    return numbers.flatMap((n) => byNumber.get(n) ?? []);
  }

  function top(query: ListQuery, { from, limit }: ListSpan): ArticleWindow {
    const { sql, values } = whereOf(query, undefined);
    const found = rows(
      `SELECT ${columns} FROM article ${sql} ${orderSql(newest)} LIMIT ? OFFSET ?`,
      ...values,
      limit,
      from,
    );
    const [[total] = []] = rows(`SELECT count(*) FROM article ${sql}`, ...values);
    return { rows: found.map(asRow), total: Number(total) };
  }

  return {
    window(query, span, within) {
      const { by, descending } = query.sort ?? newest;
      const asAdded = by === 'added' && descending && !within && !query.only && !query.filter?.trim();
      if (asAdded && span.from + span.limit <= TOP) return top(query, span);
      const numbers = orderOf(query, within);
      return { rows: readRows(numbers.slice(span.from, span.from + span.limit)), total: numbers.length };
    },
    ids(query, { from, limit }, within) {
      const numbers = orderOf(query, within).slice(from, from + limit);
      const found = rows(
        'SELECT n, id FROM article WHERE n IN (SELECT value FROM json_each(?))',
        JSON.stringify(numbers),
      );
      const byNumber = new Map(found.map(([n, id]) => [Number(n), String(id)]));
      return numbers.flatMap((n) => byNumber.get(n) ?? []);
    },
    places(query, ids, within) {
      const numbers = orderOf(query, within);
      const found = rows('SELECT id, n FROM article WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
      const byId = new Map(found.map(([id, n]) => [String(id), Number(n)]));
      const places = ids.length === 1 ? null : new Map(numbers.map((n, at) => [n, at]));
      return ids.map((id) => {
        const n = byId.get(id);
        if (n === undefined) return null;
        const at = places ? (places.get(n) ?? -1) : numbers.indexOf(n);
        return at === -1 ? null : at;
      });
    },
    rows(trashed) {
      const { sql, values } = whereOf({ trashed }, undefined);
      return rows(`SELECT ${columns} FROM article ${sql} ${orderSql(newest)}`, ...values).map(asRow);
    },
    rowsOf(ids) {
      const found = rows(
        `SELECT ${columns} FROM article WHERE id IN (SELECT value FROM json_each(?)) AND damaged = 0`,
        JSON.stringify(ids),
      ).map(asRow);
      const byId = new Map(found.map((row) => [row.id, row]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    listCounts() {
      const counts: ListCounts = { all: 0, unread: 0, reading: 0, done: 0, starred: 0, trashed: 0 };
      const found = rows(
        'SELECT trashed, status, starred, count(*) FROM article WHERE damaged = 0 AND trashed < 2 GROUP BY trashed, status, starred',
      );
      for (const [trashed, status, starred, number] of found) {
        const count = Number(number);
        if (trashed === 1) counts.trashed += count;
        else {
          counts.all += count;
          counts[status as ArticleRow['status']] += count;
          if (starred === 1) counts.starred += count;
        }
      }
      return counts;
    },
  };
}

function whereOf({ trashed, section = 'all', filter = '', only }: ListQuery, within: Within | undefined): Sql {
  const parts: Sql[] = [{ sql: 'trashed = ? AND damaged = 0', values: [Number(trashed)] }];
  if (section === 'starred') parts.push({ sql: 'starred = 1', values: [] });
  else if (section !== 'all') parts.push({ sql: 'status = ?', values: [section] });
  for (const word of filterWords(filter)) parts.push({ sql: 'instr(filter_text, ?) > 0', values: [word] });
  if (only) parts.push({ sql: 'id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(only)] });
  if (within) {
    parts.push({ sql: 'id IN (SELECT value FROM json_each(?))', values: [JSON.stringify([...within.ids()])] });
  }
  return {
    sql: `WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** The order in which ids are named. */
function orderOfIds(ids: readonly string[]): Sql {
  return {
    sql: 'ORDER BY (SELECT key FROM json_each(?) AS named WHERE named.value = article.id)',
    values: [JSON.stringify(ids)],
  };
}

function orderSql({ by, descending }: Sort): string {
  const direction = descending ? 'DESC' : 'ASC';
  if (by === 'added') return `ORDER BY added ${direction}, id`;
  return `ORDER BY ${sortSql[by]} ${direction} NULLS LAST, added DESC, id`;
}

function asRow(values: SQLInputValue[]): ArticleRow {
  const [id, title, byline, publication, published, added, status, starred, trashed, words, ...counts] = values;
  const [highlight, quote, claim, note, tag] = counts.map(Number) as [number, number, number, number, number];
  return {
    id: String(id),
    title: String(title),
    byline: textOrNull(byline),
    publication: textOrNull(publication),
    published: textOrNull(published),
    added: String(added),
    status: status as ArticleRow['status'],
    starred: starred === 1,
    trashed: trashed === 1,
    words: Number(words),
    counts: { highlight, quote, claim, note, tag },
  };
}
