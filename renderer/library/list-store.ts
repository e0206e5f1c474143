import { create } from 'zustand';
import { useChosenArticles } from '../state/chosen-articles.ts';
import type { Section, Sort } from './arrange.ts';
import { nothingPicked, type Picked } from './picking.ts';

/** What of the library is listed, in which order, and what is picked in the list. */
interface ListState {
  section: Section;
  filter: string;
  sort: Sort;
  picked: Picked;
}

export const useList = create<ListState>(() => ({
  section: 'all',
  filter: '',
  sort: { by: 'added', descending: true },
  picked: nothingPicked,
}));

export function showSection(section: Section): void {
  useList.setState({ section, filter: '', picked: nothingPicked });
}

export function setPicked(picked: Picked): void {
  useList.setState({ picked });
}

useList.subscribe(({ picked }, before) => {
  if (picked.selected !== before.picked.selected) useChosenArticles.setState({ ids: [...picked.selected] });
});
