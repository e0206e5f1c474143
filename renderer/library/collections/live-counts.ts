import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { Collection } from '../../../shared/model/collection.ts';
import { call } from '../../state/bridge.ts';

/** Milliseconds without a change before live collections are counted: each is a search through the whole library. */
const REST = 1000;

/** How many articles each live collection finds, by its id; those that have not been counted yet are left out. */
export function useLiveCounts(collections: readonly Collection[]): ReadonlyMap<string, number> {
  const live = collections.filter(({ query }) => query !== null);
  const counted = useQueries({
    queries: live.map(({ id, query }) => ({
      queryKey: ['articles', 'live', id, query],
      queryFn: ({ signal }: { signal: AbortSignal }) => countAtLeisure(id, signal),
      placeholderData: keepPreviousData,
    })),
  });
  return new Map(live.flatMap(({ id }, at) => (counted[at]?.data === undefined ? [] : [[id, counted[at].data]])));
}

/** One after the other, so that whoever types meanwhile waits for one at the most. */
let before: Promise<unknown> = Promise.resolve();

/** A change in between gives the question up, and it is asked anew. */
async function countAtLeisure(collection: string, given: AbortSignal): Promise<number> {
  await new Promise((rested) => setTimeout(rested, REST));
  given.throwIfAborted();
  const counted = before.then(async () => {
    given.throwIfAborted();
    return (await call('articles.list', { trashed: false, collection, limit: 1 })).total;
  });
  before = counted.catch(() => undefined);
  return counted;
}
