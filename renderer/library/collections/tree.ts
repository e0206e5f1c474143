import { type Collection, withNested } from '../../../shared/model/collection.ts';

/** A collection with its depth in the sidebar: 0 at the top. */
export interface NestedCollection {
  collection: Collection;
  depth: number;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** All collections by name, each followed by those inside of it. What lies in one that is gone stands at the top. */
export function inTreeOrder(collections: readonly Collection[]): NestedCollection[] {
  const known = new Set(collections.map(({ id }) => id));
  const byParent = Map.groupBy(collections, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const ordered: NestedCollection[] = [];
  const seen = new Set<string>();
  function add(parent: string | null, depth: number): void {
    const children = [...(byParent.get(parent) ?? [])].sort((a, b) => collator.compare(a.name, b.name));
    for (const collection of children) {
      if (seen.has(collection.id)) continue;
      seen.add(collection.id);
      ordered.push({ collection, depth });
      add(collection.id, depth + 1);
    }
  }
  add(null, 0);
  // A circle, which merging can make, hangs below nothing.
  for (const collection of collections) if (!seen.has(collection.id)) ordered.push({ collection, depth: 0 });
  return ordered;
}

/** Where a collection may be moved: everywhere but into itself and what is inside of it. */
export function possibleParents(collections: readonly Collection[], id: string | null): Collection[] {
  const inside = new Set(id === null ? [] : withNested(collections, id).map((one) => one.id));
  return inTreeOrder(collections.filter((one) => !inside.has(one.id) && one.query === null)).map(
    ({ collection }) => collection,
  );
}
