import type { BacklinkRow } from '../../shared/model/link-rows.ts';
import { createBySide } from './sides.ts';

/** Words of the article on a side that are linked to annotations, here or elsewhere: they are marked, and lead there. */
export const useEvidenceWords = createBySide<{ rows: readonly BacklinkRow[] }>(() => ({ rows: [] }));

/** Links taken up like annotations: the row of the link with that id. */
export function evidenceWordsOf(rows: readonly BacklinkRow[], linkId: string | null): BacklinkRow | undefined {
  return rows.find(({ link }) => link.id === linkId);
}
