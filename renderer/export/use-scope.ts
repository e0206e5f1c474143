import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MOST_IDS } from '../../shared/model/article-list.ts';
import { call } from '../state/bridge.ts';
import { useArticleRow, useCollections } from '../state/queries.ts';

export type What = 'these' | 'collection' | 'everything';

/** Which articles are to be exported. */
export interface Scope {
  what: What;
  collectionId: string | null;
  /** None means the library; null while they are not known. */
  ids: string[] | null;
  /** There is nothing in it. */
  empty: boolean;
  /** Title of the first of the articles that were chosen beforehand. */
  title: string;
  /** What it is called: an article's title, a collection's name; '' otherwise. */
  name: string;
  setWhat(what: What): void;
  setCollectionId(id: string): void;
}

/** `these` are articles that were chosen beforehand, `collection` is a collection that was. */
export function useScope(these: string[], collection: string | null): Scope {
  const collections = useCollections().data ?? [];
  const [what, setWhat] = useState<What>(
    collection !== null ? 'collection' : these.length > 0 ? 'these' : 'everything',
  );
  const [chosen, setCollectionId] = useState(collection);
  const title = useArticleRow(these[0]).data?.title ?? '';
  const collectionId = chosen ?? collections[0]?.id ?? null;
  const inside = useQuery({
    queryKey: ['articles', 'of-collection', collectionId],
    queryFn: () => (collectionId === null ? [] : idsOfCollection(collectionId)),
    enabled: what === 'collection',
  });
  const choice = { what, collectionId, title, setWhat, setCollectionId };
  switch (what) {
    case 'these':
      return { ...choice, ids: these, empty: false, name: these.length === 1 ? title : '' };
    case 'collection': {
      const ids = inside.data ?? null;
      const name = collections.find(({ id }) => id === collectionId)?.name ?? '';
      return { ...choice, ids, empty: ids?.length === 0, name };
    }
    case 'everything':
      return { ...choice, ids: [], empty: false, name: '' };
  }
}

/** What it and those inside of it hold or find. */
async function idsOfCollection(collection: string): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const part = await call('articles.ids', { trashed: false, collection }, { from: ids.length, limit: MOST_IDS });
    ids.push(...part);
    if (part.length < MOST_IDS) return ids;
  }
}
