import { QueryClient } from '@tanstack/react-query';
import type { Events } from '../../shared/bridge/events.ts';

/** Answers of the main process are fresh until `library.changed` says otherwise: nothing is asked for twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Which answers each kind of change makes stale, by the first part of their key. */
const stale: Record<Events['library.changed']['what'], string[]> = {
  articles: ['articles', 'annotations', 'survey', 'library', 'search', 'facets'],
  annotations: ['articles', 'annotations', 'survey', 'notes', 'search', 'facets'],
  notes: ['notes', 'search', 'facets'],
  rules: ['siteRules'],
  people: ['people', 'survey'],
  codes: ['codes', 'survey'],
  collections: ['collections', 'articles', 'search', 'facets'],
};

export function invalidateFor(what: Events['library.changed']['what']): void {
  for (const key of stale[what]) void queryClient.invalidateQueries({ queryKey: [key] });
}
