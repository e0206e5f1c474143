import type { TextRange } from '../../shared/model/selector.ts';
import { createBySide } from './sides.ts';

/** What is selected in the article on a side. The reader writes the range, annotating reads it. */
interface Selection {
  /** UTF-16 code units of the article text; null when nothing is selected. */
  range: TextRange | null;
  /** The annotation at hand, shown in the inspector. */
  annotationId: string | null;
}

export const useSelection = createBySide<Selection>(() => ({ range: null, annotationId: null }));
