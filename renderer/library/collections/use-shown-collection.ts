import type { Collection } from '../../../shared/model/collection.ts';
import { useCollections } from '../../state/queries.ts';
import { useList } from '../list-store.ts';

/** The collection that is listed; null when a section of the library is. */
export function useShownCollection(): Collection | null {
  const shown = useList((state) => state.collection);
  return useCollections().data?.find(({ id }) => id === shown) ?? null;
}
