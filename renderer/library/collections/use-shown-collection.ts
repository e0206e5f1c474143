import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Collection } from '../../../shared/model/collection.ts';
import { call } from '../../state/bridge.ts';
import { useCollections } from '../../state/queries.ts';
import { useList } from '../list-store.ts';
import { contentsOf } from './tree.ts';

const none: Collection[] = [];

/** The collection that is listed, with the ids of its articles; null when a section of the library is. */
export function useShownCollection(): { collection: Collection; articles: ReadonlySet<string> } | null {
  const shown = useList((state) => state.collection);
  const all = useCollections().data ?? none;
  const contents = useMemo(() => (shown === null ? null : contentsOf(all, shown)), [all, shown]);
  const found = useQueries({
    queries: (contents?.queries ?? []).map((query) => ({
      queryKey: ['search', 'matching', query],
      queryFn: () => call('search.matching', query),
      gcTime: 30_000,
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const collection = all.find(({ id }) => id === shown);
  return useMemo(
    () => (collection && contents ? { collection, articles: new Set([...contents.articles, ...found]) } : null),
    [collection, contents, found],
  );
}
