import { create } from 'zustand';

/** The format chosen last, while the window is open. */
export const useLastFormat = create<{ format: string | null }>(() => ({ format: null }));
