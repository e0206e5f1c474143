import { useEffect } from 'react';
import { create } from 'zustand';
import type { MarksOf } from '../../shared/survey/marks-of.ts';

/** Annotations of many articles that a view shows, to be exported as they stand there. */
export interface ShownMarks {
  marks: MarksOf;
  /** What they are, as a choice among others. */
  label: string;
  /** What a file with them is called. */
  name: string;
}

/** The view that is on screen writes it. */
export const useShownMarks = create<{ shown: ShownMarks | null }>(() => ({ shown: null }));

/** Exporting is of these while they are on screen; null where there are none. */
export function useShowsMarks(shown: ShownMarks | null): void {
  const written = JSON.stringify(shown);
  useEffect(() => {
    useShownMarks.setState({ shown: JSON.parse(written) as ShownMarks | null });
    return () => useShownMarks.setState({ shown: null });
  }, [written]);
}
