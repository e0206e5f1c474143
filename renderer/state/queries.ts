import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AnnotationKind } from '../../shared/model/annotation.ts';
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

export const useSearch = (text: string) =>
  useQuery({
    queryKey: ['search', text],
    queryFn: () => call('search.run', { text, limit: 200 }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
