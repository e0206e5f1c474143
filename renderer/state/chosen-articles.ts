import { create } from 'zustand';

/** What is selected in the article list, for what other features do with it. The list writes it. */
export const useChosenArticles = create<{ ids: readonly string[] }>(() => ({ ids: [] }));
