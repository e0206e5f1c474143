import type { Collection } from '../../../shared/model/collection.ts';
import { queryClient } from '../../state/query-client.ts';
import { useList } from '../list-store.ts';

/** As the library told them last. */
export function knownCollections(): Collection[] {
  return queryClient.getQueryData<Collection[]>(['collections']) ?? [];
}

/** The collection that the library view lists, if it lists one. */
export function shownCollection(): Collection | undefined {
  const shown = useList.getState().collection;
  return knownCollections().find(({ id }) => id === shown);
}
