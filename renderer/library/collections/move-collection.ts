import { t } from 'i18next';
import { type Collection, withNested } from '../../../shared/model/collection.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { changeCollection } from './collection-actions.ts';
import { inTreeOrder } from './tree.ts';

/** True when a collection can lie in another: one that is filled by hand, and not in itself or what is inside of it. */
function mayLieIn(all: readonly Collection[], id: string, parent: string | null): boolean {
  if (parent === null) return true;
  const into = all.find((one) => one.id === parent);
  return into?.query === null && !withNested(all, id).some((one) => one.id === parent);
}

/** The collection that stands before it on the same level: the one it goes into by key. */
export function collectionBefore(all: readonly Collection[], id: string): Collection | null {
  const ordered = inTreeOrder(all);
  const at = ordered.findIndex(({ collection }) => collection.id === id);
  const depth = ordered[at]?.depth ?? 0;
  for (const { collection, depth: other } of ordered.slice(0, Math.max(0, at)).reverse()) {
    if (other < depth) return null;
    if (other === depth && collection.query === null) return collection;
  }
  return null;
}

/** Where it comes to lie when it moves out by one level; undefined when it lies at the top. */
export function levelAbove(all: readonly Collection[], id: string): string | null | undefined {
  const { parent = null } = all.find((one) => one.id === id) ?? {};
  return parent === null ? undefined : (all.find((one) => one.id === parent)?.parent ?? null);
}

/** Moves a collection, with what is inside of it, into another or to the top: one step of the history. */
export async function moveCollection(all: readonly Collection[], id: string, parent: string | null): Promise<void> {
  const collection = all.find((one) => one.id === id);
  if (!collection || collection.parent === parent || !mayLieIn(all, id, parent)) return;
  await changeCollection(collection, { ...collection, parent });
  const into = all.find((one) => one.id === parent)?.name;
  const { name } = collection;
  toastOfStep(into === undefined ? t('collections.movedToTop', { name }) : t('collections.movedInto', { name, into }));
}
