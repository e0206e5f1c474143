import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AnnotationKind } from '../../shared/model/annotation.ts';
import type { SearchSort } from '../../shared/model/library.ts';
import { call } from './bridge.ts';

/** What the main process answers, by name. `library.changed` makes them ask again. */

export const useAppInfo = () => useQuery({ queryKey: ['app'], queryFn: () => call('app.info') });

export const useArticles = (trashed = false) =>
  useQuery({ queryKey: ['articles', { trashed }], queryFn: () => call('articles.list', { trashed }) });

export const useAnnotationRows = (kinds?: AnnotationKind[]) =>
  useQuery({
    queryKey: ['annotations', kinds ?? 'all'],
    queryFn: () => call('annotations.list', kinds ? { kinds } : {}),
  });

export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: () => call('people.list') });

export const useCodes = () => useQuery({ queryKey: ['codes'], queryFn: () => call('codes.list') });

export const useAnnotationCounts = () =>
  useQuery({ queryKey: ['annotations', 'counts'], queryFn: () => call('annotations.counts') });

/** Annotations that were changed in two places at once. */
export const useConflicts = () =>
  useQuery({ queryKey: ['annotations', 'conflicts'], queryFn: () => call('annotations.conflicts') });

export const useCollections = () => useQuery({ queryKey: ['collections'], queryFn: () => call('collections.list') });

export const useSearch = (text: string, sort: SearchSort = 'relevance') =>
  useQuery({
    queryKey: ['search', text, sort],
    queryFn: () => call('search.run', { text, limit: 200, sort }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });

export const useFacets = (text: string) =>
  useQuery({
    queryKey: ['facets', text],
    queryFn: () => call('search.facets', text),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
