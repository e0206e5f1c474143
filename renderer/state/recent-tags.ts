import * as z from 'zod';
import { create } from 'zustand';
import { store, stored, storedElsewhere } from './stored.ts';

const KEY = 'stet.recentTags';
const LIMIT = 9;

/** Ids of the codes used last, the latest first: the keys 1 to 9. */
export const useRecentTags = create<{ ids: readonly string[] }>(() => ({ ids: kept() }));

storedElsewhere(KEY, () => useRecentTags.setState({ ids: kept() }));

export function rememberTag(id: string): void {
  const { ids } = useRecentTags.getState();
  // A tag that has its key already keeps it: keys that move cannot be learned.
  if (ids.includes(id)) return;
  const next = [id, ...ids].slice(0, LIMIT);
  useRecentTags.setState({ ids: next });
  store(KEY, next);
}

function kept(): string[] {
  return stored(KEY, z.array(z.string()).max(LIMIT), []);
}
