import { useEffect } from 'react';
import { setLibraryNotes } from '../../state/annotations.ts';
import { useStandingNotes } from '../../state/queries.ts';

/** Keeps the notes on screen in step with the library; answers whether they are there. */
export function useNotesOfLibrary(): boolean {
  const { data } = useStandingNotes();
  useEffect(() => {
    if (data) setLibraryNotes(data);
  }, [data]);
  return data !== undefined;
}
