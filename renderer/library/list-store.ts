import { create } from 'zustand';
import { useChosenArticles } from '../state/chosen-articles.ts';
import type { Section, Sort } from './arrange.ts';
import { nothingPicked, type Picked } from './picking.ts';

/** What of the library is listed, in which order, and what is picked in the list. */
interface ListState {
  section: Section;
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
  sort: { by: 'added', descending: true },
  picked: nothingPicked,
}));

export function showSection(section: Section): void {
  useList.setState({ section, collection: null, filter: '', picked: nothingPicked });
}

export function showCollection(collection: string): void {
  useList.setState({ section: 'all', collection, filter: '', picked: nothingPicked });
}

export function setPicked(picked: Picked): void {
  useList.setState({ picked });
}

useList.subscribe(({ picked }, before) => {
  if (picked.selected !== before.picked.selected) useChosenArticles.setState({ ids: [...picked.selected] });
});
