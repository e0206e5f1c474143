import { create } from 'zustand';
import type { SearchSort } from '../../shared/model/library.ts';

/** The last query stays while one reads what it found. */
export const useSearchState = create<{ text: string; cursor: number; sort: SearchSort }>(() => ({
  text: '',
  cursor: 0,
  sort: 'relevance',
}));
