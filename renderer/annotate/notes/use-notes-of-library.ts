import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setLibraryNotes } from '../../state/annotations.ts';
import { call } from '../../state/bridge.ts';

/** Keeps the notes on screen in step with the library; answers whether they are there. */
export function useNotesOfLibrary(): boolean {
  const { data } = useQuery({ queryKey: ['notes', 'list'], queryFn: () => call('notes.list') });
  useEffect(() => {
    if (data) setLibraryNotes(data);
  }, [data]);
  return data !== undefined;
}
