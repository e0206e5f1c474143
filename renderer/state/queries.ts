import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { SearchSort } from '../../shared/model/library.ts';
import { askedWhileTyping } from './asked-while-typing.ts';
import { call } from './bridge.ts';

/** What the main process answers, by name. `library.changed` makes them ask again. */

export const useAppInfo = () => useQuery({ queryKey: ['app'], queryFn: () => call('app.info') });

/** How many articles each section of the library and the trash hold. */
export const useListCounts = () =>
  useQuery({ queryKey: ['articles', 'counts'], queryFn: () => call('articles.counts') });

/** One article as the list shows it, wherever it is listed. */
export const useArticleRow = (id: string | undefined) =>
  useQuery({
    queryKey: ['articles', 'row', id],
    queryFn: async () => (id === undefined ? null : ((await call('articles.rows', [id]))[0] ?? null)),
  });

/** The newest articles that have every word in their title, byline, publication or date: enough to choose from. */
export const useArticlesWith = (words: string) =>
  useQuery({
    queryKey: ['articles', 'with', words],
    queryFn: async () => (await call('articles.list', { trashed: false, filter: words, limit: 200 })).rows,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });

export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: () => call('people.list') });

export const useCodes = () => useQuery({ queryKey: ['codes'], queryFn: () => call('codes.list') });

export const useAnnotationCounts = () =>
  useQuery({ queryKey: ['annotations', 'counts'], queryFn: () => call('annotations.counts') });

/** Annotations that were changed in two places at once. */
export const useConflicts = () =>
  useQuery({ queryKey: ['annotations', 'conflicts'], queryFn: () => call('annotations.conflicts') });

/** Articles whose details or text were changed in two places at once. */
export const useArticleConflicts = () =>
  useQuery({ queryKey: ['articles', 'conflicts'], queryFn: () => call('articles.conflicts') });

/** Imported annotations whose article is not known. */
export const useWaiting = () => useQuery({ queryKey: ['annotations', 'waiting'], queryFn: () => call('waiting.list') });

/** Notes that stand alone. */
export const useStandingNotes = () => useQuery({ queryKey: ['notes', 'list'], queryFn: () => call('notes.list') });

export const useSiteRules = () => useQuery({ queryKey: ['siteRules'], queryFn: () => call('siteRules.list') });

export const useCollections = () => useQuery({ queryKey: ['collections'], queryFn: () => call('collections.list') });

/** Articles found that fill the view: they come at once, with each letter. */
const FIRST_HITS = 20;
const MOST_HITS = 60;

const searchOf = (text: string, sort: SearchSort, limit: number) => ({
  ...askedWhileTyping(['search', text, sort, limit]),
  queryFn: () => call('search.run', { text, limit, sort }),
});

/** What a search finds: what fills the view as soon as it is there, then the rest. */
export function useSearch(text: string, sort: SearchSort = 'relevance') {
  const asked = text.trim() !== '';
  const first = useQuery({
    ...searchOf(text, sort, FIRST_HITS),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const { data, isPlaceholderData } = first;
  const more = asked && data !== undefined && !isPlaceholderData && data.total > data.hits.length;
  const rest = useQuery({ ...searchOf(text, sort, MOST_HITS), enabled: more });
  return { ...first, data: more && rest.data ? rest.data : data };
}

/** How much each of these queries finds; of what is still being counted, and of those that cannot be asked, nothing. */
export function useCounts(texts: readonly string[]): number[] {
  const asked = useQueries({ queries: texts.map((text) => searchOf(text, 'relevance', 1)) });
  return asked.map(({ data }) => (data ? data.total + data.standing : 0));
}

export const useFacets = (text: string) =>
  useQuery({
    ...askedWhileTyping(['facets', text]),
    queryFn: () => call('search.facets', text),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
