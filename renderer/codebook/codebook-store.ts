import { create } from 'zustand';

interface CodebookState {
  /** Id of the tag that is chosen in the list. */
  chosen: string | null;
  /** Words that the tags in the list have in their name or definition. */
  filter: string;
  /** What is below the chosen tag is shown and counted with it. */
  below: boolean;
}

export const useCodebookState = create<CodebookState>(() => ({ chosen: null, filter: '', below: false }));
