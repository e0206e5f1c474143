import * as z from 'zod';
import { create } from 'zustand';
import { storedElsewhere } from './stored-elsewhere.ts';

const KEY = 'stet.recentTags';
const LIMIT = 9;

/** Ids of the codes used last, the latest first: the keys 1 to 9. */
export const useRecentTags = create<{ ids: readonly string[] }>(() => ({ ids: stored() }));

storedElsewhere(KEY, () => useRecentTags.setState({ ids: stored() }));

export function rememberTag(id: string): void {
  const { ids } = useRecentTags.getState();
  // A tag that has its key already keeps it: keys that move cannot be learned.
  if (ids.includes(id)) return;
  const next = [id, ...ids].slice(0, LIMIT);
  useRecentTags.setState({ ids: next });
  localStorage.setItem(KEY, JSON.stringify(next));
}

function stored(): string[] {
  try {
    return z
      .array(z.string())
      .max(LIMIT)
      .parse(JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
