import { create } from 'zustand';
import type { ListQuery, Section, Sort } from '../../shared/model/article-list.ts';
import { useRecentlyRead } from '../state/recently-read.ts';
import { useSettings } from '../state/settings.ts';
import { inBackground } from '../ui/report.ts';
import { nothingPicked, type Picked } from './picking.ts';

/** What of the library is listed, in which order, and what is picked in the list. */
interface ListState {
  /** `recent`: what was read last on this computer. */
  section: Section | 'recent';
  /** Id of the collection that is listed instead of the section. */
  collection: string | null;
  filter: string;
  sort: Sort;
  picked: Picked;
}

export const useList = create<ListState>(() => ({
  section: 'all',
  collection: null,
  filter: '',
  sort: useSettings.getState().list.sort,
  picked: nothingPicked,
}));

export function showSection(section: ListState['section']): void {
  useList.setState({ section, collection: null, filter: '', picked: nothingPicked });
}

export function showCollection(collection: string): void {
  useList.setState({ section: 'all', collection, filter: '', picked: nothingPicked });
}

/** The list of the library view. */
export function listQuery({ section, collection, filter, sort }: ListState): ListQuery {
  if (section === 'recent') {
    return { trashed: false, only: [...useRecentlyRead.getState().at.keys()], filter: filter.trim() };
  }
  return { trashed: false, section, collection, filter: filter.trim(), sort };
}

export function setPicked(picked: Picked): void {
  useList.setState({ picked });
}

let picking: Promise<void> = Promise.resolve();

/**
 * Changes what is picked, one change after another: keys may come faster than the library says what stands where. A list
 * that was left meanwhile is not touched.
 */
export function pick(change: (picked: Picked) => Promise<Picked>): void {
  const done = picking.then(async () => {
    const { picked } = useList.getState();
    const next = await change(picked);
    if (useList.getState().picked === picked) setPicked(next);
  });
  picking = done.catch(() => undefined);
  inBackground(done);
}

/** Resolves when all keys pressed so far have been followed. */
export function allPicked(): Promise<void> {
  return picking;
}

// The order is remembered with the settings.
useSettings.subscribe(({ list: { sort } }, before) => {
  if (sort !== before.list.sort) useList.setState({ sort });
});
