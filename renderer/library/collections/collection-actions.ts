import { t } from 'i18next';
import { type Collection, withNested } from '../../../shared/model/collection.ts';
import { call } from '../../state/bridge.ts';
import { perform } from '../../state/history.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';

/** What can be done to collections. Each is one step of the history. */

export function makeCollection(name: string, parent: string | null, articles: readonly string[]): Promise<void> {
  const collection: Collection = { id: crypto.randomUUID(), name, parent, articles: [...articles], query: null };
  return perform({
    label: t('collections.steps.make'),
    redo: async () => void (await call('collections.save', collection)),
    undo: () => call('collections.remove', collection.id),
  });
}

export function changeCollection(before: Collection, after: Collection): Promise<void> {
  // What is in it may have changed by then: only what is edited here is put back.
  const { articles: _kept, ...was } = before;
  const put = async (values: Omit<Collection, 'articles'>) => {
    const now = (await call('collections.list')).find(({ id }) => id === before.id);
    await call('collections.save', { ...values, articles: now?.articles ?? before.articles } as Collection);
  };
  const { articles: _same, ...is } = after;
  return perform({
    label: t('collections.steps.change'),
    redo: () => put(is as Omit<Collection, 'articles'>),
    undo: () => put(was as Omit<Collection, 'articles'>),
  });
}

/** Deletes a collection with those inside of it. Articles stay in the library. */
export async function removeCollection(collection: Collection, all: readonly Collection[]): Promise<void> {
  const gone = withNested(all, collection.id);
  await perform({
    label: t('collections.steps.remove'),
    async redo() {
      for (const { id } of gone) await call('collections.remove', id);
    },
    async undo() {
      for (const one of gone) await call('collections.save', one);
    },
  });
  toastOfStep(t('collections.removed', { name: collection.name }));
}

export async function collect(collection: Collection, ids: readonly string[]): Promise<void> {
  const fresh = ids.filter((id) => !collection.articles.includes(id));
  if (fresh.length > 0) {
    await perform({
      label: t('collections.steps.add'),
      redo: async () => void (await call('collections.change', collection.id, { add: fresh, remove: [] })),
      undo: async () => void (await call('collections.change', collection.id, { add: [], remove: fresh })),
    });
  }
  const message = t('collections.added', { count: ids.length, name: collection.name });
  if (fresh.length > 0) toastOfStep(message);
  else toast(message);
}

export async function takeOut(collection: Collection, ids: readonly string[]): Promise<void> {
  const there = ids.filter((id) => collection.articles.includes(id));
  if (there.length === 0) return;
  await perform({
    label: t('collections.steps.takeOut'),
    redo: async () => void (await call('collections.change', collection.id, { add: [], remove: there })),
    undo: async () => void (await call('collections.change', collection.id, { add: there, remove: [] })),
  });
  toastOfStep(t('collections.takenOut', { count: there.length, name: collection.name }));
}
