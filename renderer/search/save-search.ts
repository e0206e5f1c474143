import { t } from 'i18next';
import type { Collection } from '../../shared/model/collection.ts';
import { performChanges } from '../state/register.ts';
import { toastOfStep } from '../state/step-toast.ts';
import { finished } from './finished.ts';

/** Length of a name made from a query, UTF-16 code units. */
const NAME = 60;

/** Keeps a query as a live collection, as one step that can be undone. */
export async function saveSearch(text: string): Promise<void> {
  const query = text.trim();
  if (query === '') return;
  const name = query.length > NAME ? `${query.slice(0, NAME).trimEnd()}…` : query;
  const collection: Collection = { id: crypto.randomUUID(), name, parent: null, articles: [], query: finished(text) };
  await performChanges(t('search.saveStep'), { what: 'collections', changes: [{ from: null, to: collection }] });
  toastOfStep(t('search.saved', { name }));
}
