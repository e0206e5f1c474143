import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleWindow, ListQuery } from '../../shared/model/article-list.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { call } from '../state/bridge.ts';
import { queryClient } from '../state/query-client.ts';

/** Rows that are asked for at once. */
export const WINDOW_ROWS = 100;

/** A list as far as the window knows it: how long it is; its rows are asked for where they come into sight. */
export interface Listed {
  query: ListQuery;
  total: number;
  /** Differs whenever the library may have changed. */
  version: number;
}

interface AskedWindow extends ArticleWindow {
  query: ListQuery;
}

const listKey = (query: ListQuery) => ['articles', 'list', query];

function windowOf(query: ListQuery, number: number) {
  return {
    queryKey: [...listKey(query), number],
    queryFn: async (): Promise<AskedWindow> => ({
      query,
      ...(await call('articles.list', { ...query, from: number * WINDOW_ROWS, limit: WINDOW_ROWS })),
    }),
    gcTime: 60_000,
  };
}

/** The list that a query asks for; until it is there, the one before. */
export function useListed(query: ListQuery): { listed: Listed | null; error: Error | null; again(): void } {
  const first = useQuery({ ...windowOf(query, 0), placeholderData: keepPreviousData });
  const { data, dataUpdatedAt: version } = first;
  const listed = useMemo(() => (data ? { query: data.query, total: data.total, version } : null), [data, version]);
  return { listed, error: first.error, again: () => void first.refetch() };
}

/** The rows from `start` to before `end`, and what else lies in their windows; undefined where they are on their way. */
export function useRows({ query }: Listed, start: number, end: number): (index: number) => ArticleRow | undefined {
  const first = Math.floor(start / WINDOW_ROWS);
  const last = Math.max(first, Math.ceil(end / WINDOW_ROWS) - 1);
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const windows = useQueries({ queries: numbers.map((number) => windowOf(query, number)) });
  return (index) => windows[Math.floor(index / WINDOW_ROWS) - first]?.data?.rows[index % WINDOW_ROWS];
}

/** Rows of the list that have been asked for and are not out of date, from the window's number on. */
export function knownWindows(query: ListQuery): Map<number, readonly ArticleRow[]> {
  const known = new Map<number, readonly ArticleRow[]>();
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ queryKey: listKey(query) })) {
    const { data } = state as { data?: AskedWindow };
    if (data && !state.isInvalidated) known.set(Number(queryKey.at(-1)), data.rows);
  }
  return known;
}
