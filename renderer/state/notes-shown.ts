import { create } from 'zustand';
import { goTo } from './route.ts';

interface NotesState {
  /** The note that the view shows; null for none. */
  chosen: string | null;
  filter: string;
  /** The note is to have the focus as soon as it is drawn. */
  write: boolean;
}

export const useNotesState = create<NotesState>(() => ({ chosen: null, filter: '', write: false }));

/** Goes to a note of the library. */
export function showNote(id: string): void {
  useNotesState.setState({ chosen: id, filter: '' });
  goTo('notes');
}
