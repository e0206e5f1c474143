import * as z from 'zod';
import { create } from 'zustand';
import { useRoute } from './route.ts';
import { storedElsewhere } from './stored-elsewhere.ts';

const KEY = 'stet.read';
/** Articles remembered. */
const LIMIT = 200;

/** When articles were opened last on this computer: ISO 8601 by the article's id, the latest first. */
export const useRecentlyRead = create<{ at: ReadonlyMap<string, string> }>(() => ({ at: stored() }));

storedElsewhere(KEY, () => useRecentlyRead.setState({ at: stored() }));

export function noteRead(articleId: string): void {
  const { at } = useRecentlyRead.getState();
  const rest = [...at].filter(([id]) => id !== articleId);
  const next = [[articleId, new Date().toISOString()] as const, ...rest].slice(0, LIMIT);
  useRecentlyRead.setState({ at: new Map(next) });
  localStorage.setItem(KEY, JSON.stringify(next));
}

/** To be called once. */
export function rememberReading(): () => void {
  return useRoute.subscribe(({ articleId, besideId }, before) => {
    for (const id of [besideId, articleId]) {
      if (id !== null && id !== before.articleId && id !== before.besideId) noteRead(id);
    }
  });
}

function stored(): Map<string, string> {
  try {
    const entries = z.array(z.tuple([z.string(), z.string()])).max(LIMIT);
    return new Map(entries.parse(JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '[]')));
  } catch {
    return new Map();
  }
}
