import { create } from 'zustand';

/** Id of the tag that is chosen in the list. */
export const useCodebookState = create<{ chosen: string | null }>(() => ({ chosen: null }));
