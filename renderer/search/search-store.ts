import { create } from 'zustand';

/** The last query stays while one reads what it found. */
export const useSearchState = create<{ text: string; cursor: number }>(() => ({ text: '', cursor: 0 }));
