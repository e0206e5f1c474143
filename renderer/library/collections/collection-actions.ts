import { t } from 'i18next';
import { type Collection, withNested } from '../../../shared/model/collection.ts';
import { performChanges } from '../../state/register.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';

/** What can be done to collections. Each is one step of the history. */

export function makeCollection(name: string, parent: string | null, articles: readonly string[]): Promise<void> {
  const collection: Collection = { id: crypto.randomUUID(), name, parent, articles: [], query: null };
  return perform('make', null, collection, { fresh: [...articles] });
}

/** Changes all but what is in it. */
export function changeCollection(before: Collection, after: Collection): Promise<void> {
  return perform('change', before, after);
}

/** Deletes a collection with those inside of it. Articles stay in the library. */
export async function removeCollection(collection: Collection, all: readonly Collection[]): Promise<void> {
  const changes = withNested(all, collection.id).map((one) => ({ from: one, to: null }));
  await performChanges(t('collections.steps.remove'), { what: 'collections', changes });
  toastOfStep(t('collections.removed', { name: collection.name }));
}

export async function collect(collection: Collection, ids: readonly string[]): Promise<void> {
  const fresh = ids.filter((id) => !collection.articles.includes(id));
  if (fresh.length > 0) await perform('add', collection, collection, { fresh });
  const message = t('collections.added', { count: ids.length, name: collection.name });
  if (fresh.length > 0) toastOfStep(message);
  else toast(message);
}

export async function takeOut(collection: Collection, ids: readonly string[]): Promise<void> {
  const there = ids.filter((id) => collection.articles.includes(id));
  if (there.length === 0) return;
  await perform('takeOut', collection, collection, { there });
  toastOfStep(t('collections.takenOut', { count: there.length, name: collection.name }));
}

/** Of its articles only those are spoken of that come or go: a large collection makes no large message. */
function perform(
  step: 'make' | 'change' | 'add' | 'takeOut',
  from: Collection | null,
  to: Collection,
  { there = [], fresh = [] }: { there?: string[]; fresh?: string[] } = {},
): Promise<void> {
  const changes = [{ from: from && { ...from, articles: there }, to: { ...to, articles: fresh } }];
  return performChanges(t(`collections.steps.${step}`), { what: 'collections', changes });
}
