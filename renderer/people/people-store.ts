import { create } from 'zustand';

interface PeopleState {
  /** Who is chosen in the list; a voice's key. */
  chosen: string | null;
  /** Words that those in the list have in their names, role or affiliation. */
  filter: string;
  /** Who is to have the focus as soon as they are shown: somebody was made of others. A voice's key. */
  arriving: string | null;
}

export const usePeopleState = create<PeopleState>(() => ({ chosen: null, filter: '', arriving: null }));

/** Shows somebody who has just come to be, with the focus on them: what was pressed for it is gone. */
export function arriveAt(key: string): void {
  usePeopleState.setState({ chosen: key, arriving: key });
}
