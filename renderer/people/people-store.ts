import { create } from 'zustand';

interface PeopleState {
  /** Who is chosen in the list; a voice's key. */
  chosen: string | null;
  /** Words that those in the list have in their names, role or affiliation. */
  filter: string;
}

export const usePeopleState = create<PeopleState>(() => ({ chosen: null, filter: '' }));
