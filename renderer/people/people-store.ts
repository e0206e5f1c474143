import { create } from 'zustand';

/** Who is chosen in the list of people; a voice's key. */
export const usePeopleState = create<{ chosen: string | null }>(() => ({ chosen: null }));
