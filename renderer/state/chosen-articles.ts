import { create } from 'zustand';

/** What other features work on while the list of articles is on screen: the selected rows, else the one at hand. */
interface ChosenArticles {
  /** Whether there may be any. */
  some(): boolean;
  /** In the order of the list, once all keys pressed so far have been followed. */
  ids(): Promise<string[]>;
}

export const noneChosen: ChosenArticles = { some: () => false, ids: async () => [] };

/** The list writes it. */
export const useChosenArticles = create<ChosenArticles>(() => noneChosen);
