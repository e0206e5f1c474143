import * as z from 'zod';
import { create } from 'zustand';
import { useRoute } from './route.ts';
import { store, stored, storedElsewhere } from './stored.ts';

const KEY = 'stet.read';
/** Articles remembered. */
const LIMIT = 200;

/** When articles were opened last on this computer: ISO 8601 by the article's id, the latest first. */
export const useRecentlyRead = create<{ at: ReadonlyMap<string, string> }>(() => ({ at: kept() }));

storedElsewhere(KEY, () => useRecentlyRead.setState({ at: kept() }));

function noteRead(articleId: string): void {
  const { at } = useRecentlyRead.getState();
  const rest = [...at].filter(([id]) => id !== articleId);
  const next = [[articleId, new Date().toISOString()] as const, ...rest].slice(0, LIMIT);
  useRecentlyRead.setState({ at: new Map(next) });
  store(KEY, next);
}

/** To be called once. */
export function rememberReading(): () => void {
  return useRoute.subscribe(({ articleId, besideId }, before) => {
    for (const id of [besideId, articleId]) {
      if (id !== null && id !== before.articleId && id !== before.besideId) noteRead(id);
    }
  });
}

function kept(): Map<string, string> {
  return new Map(stored(KEY, z.array(z.tuple([z.string(), z.string()])).max(LIMIT), []));
}
