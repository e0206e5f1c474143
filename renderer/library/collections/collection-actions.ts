import { t } from 'i18next';
import { type Collection, withNested } from '../../../shared/model/collection.ts';
import { call } from '../../state/bridge.ts';
import { perform, undo } from '../../state/history.ts';
import { toast } from '../../state/toasts.ts';
import { inBackground } from '../../ui/report.ts';

/** What can be done to collections. Each is one step of the history. */

const undoAction = () => ({ label: t('app.undo'), run: () => inBackground(undo()) });

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
  toast(t('collections.removed', { name: collection.name }), { action: undoAction() });
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
  toast(t('collections.added', { count: ids.length, name: collection.name }), {
    ...(fresh.length > 0 ? { action: undoAction() } : {}),
  });
}

export async function takeOut(collection: Collection, ids: readonly string[]): Promise<void> {
  const there = ids.filter((id) => collection.articles.includes(id));
  if (there.length === 0) return;
  await perform({
    label: t('collections.steps.takeOut'),
    redo: async () => void (await call('collections.change', collection.id, { add: [], remove: there })),
    undo: async () => void (await call('collections.change', collection.id, { add: there, remove: [] })),
  });
  toast(t('collections.takenOut', { count: there.length, name: collection.name }), { action: undoAction() });
}
