import { createBySide } from './sides.ts';

/** Whether an article's text is being corrected. Until that is done, ranges of the stored text mean nothing on screen. */
interface Editing {
  articleId: string | null;
  /** Why the text is changed, as it will stand with the revision. */
  reason: string;
}

export const useEditing = createBySide<Editing>(() => ({ articleId: null, reason: '' }));

export function isEditing(): boolean {
  return useEditing.getState().articleId !== null;
}
