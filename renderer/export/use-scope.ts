import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Exported } from '../../shared/export/format.ts';
import { MOST_IDS } from '../../shared/model/article-list.ts';
import { call } from '../state/bridge.ts';
import { useArticleRow, useCollections } from '../state/queries.ts';
import type { ShownMarks } from '../state/shown-marks.ts';

export type What = 'marks' | 'these' | 'collection' | 'everything';

/** What is to be exported. */
export interface Scope {
  what: What;
  collectionId: string | null;
  /** Null while it is not known. */
  exported: Exported | null;
  /** There is nothing in it. */
  empty: boolean;
  /** Title of the first of the articles that were chosen beforehand. */
  title: string;
  /** What it is called: an article's title, a collection's name, that of what a view shows; '' otherwise. */
  name: string;
  setWhat(what: What): void;
  setCollectionId(id: string): void;
}

/** `these` are articles that were chosen beforehand, `collection` is a collection and `shown` are marks that were. */
export function useScope(these: string[], collection: string | null, shown: ShownMarks | null): Scope {
  const collections = useCollections().data ?? [];
  const [what, setWhat] = useState<What>(
    shown ? 'marks' : collection !== null ? 'collection' : these.length > 0 ? 'these' : 'everything',
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
    case 'marks':
      return { ...choice, exported: { ids: [], marks: shown?.marks }, empty: false, name: shown?.name ?? '' };
    case 'these':
      return { ...choice, exported: { ids: these }, empty: false, name: these.length === 1 ? title : '' };
    case 'collection': {
      const ids = inside.data ?? null;
      const name = collections.find(({ id }) => id === collectionId)?.name ?? '';
      return { ...choice, exported: ids && { ids }, empty: ids?.length === 0, name };
    }
    case 'everything':
      return { ...choice, exported: { ids: [] }, empty: false, name: '' };
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
