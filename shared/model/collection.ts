import * as z from 'zod';

/** A collection of articles. Nested by `parent`; a live one holds what its query finds. */
export const collectionSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(200),
  /** Id of the collection above it, or null at the top. */
  parent: z.string().nullable(),
  /** Ids of its articles, in the order in which they were added. Of a live collection: none. */
  articles: z.array(z.string()),
  /** The query of a live collection; null for one that is filled by hand. */
  query: z.string().max(10_000).nullable(),
});

/** collections.json */
export const collectionsFileSchema = z.looseObject({ format: z.literal(1), collections: z.array(collectionSchema) });

export type Collection = z.infer<typeof collectionSchema>;

/** The collection and all below it. A circle, which merging can make, is walked once. */
export function withNested(collections: readonly Collection[], id: string): Collection[] {
  const found = new Map<string, Collection>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const collection = collections.find((one) => one.id === next);
    if (!collection || found.has(next)) continue;
    found.set(next, collection);
    for (const child of collections) if (child.parent === next) waiting.push(child.id);
  }
  return [...found.values()];
}
