import { create } from 'zustand';

interface LastFormat {
  format: string | null;
  /** The template chosen last, by format and what is exported. */
  templates: Record<string, string>;
}

/** What was chosen last, while the window is open. */
export const useLastFormat = create<LastFormat>(() => ({ format: null, templates: {} }));
