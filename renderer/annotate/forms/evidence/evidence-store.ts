import { create } from 'zustand';
import type { LinkRelation } from '../../../../shared/model/link.ts';

/** The claim that evidence is being looked for. */
export interface SoughtFor {
  articleId: string;
  annotationId: string;
  /** The claim's words, so that people know what they are looking for. */
  words: string;
  relation: LinkRelation;
}

/** How: words found by searching, the address of a page, or the next words that are selected anywhere. */
export type Seeking = 'search' | 'page' | 'selection';

export const useEvidenceSearch = create<{ by: Seeking; claim: SoughtFor } | { by: null }>(() => ({ by: null }));

export function seekEvidence(by: Seeking, claim: SoughtFor): void {
  useEvidenceSearch.setState({ by, claim });
}

export function stopSeeking(): void {
  useEvidenceSearch.setState({ by: null }, true);
}

/** What the next evidence does to the claim that was last at hand. */
const useChosenRelation = create<{ annotationId: string | null; relation: LinkRelation }>(() => ({
  annotationId: null,
  relation: 'supports',
}));

/** Of another claim than the last nothing has been said yet. */
export function newRelation(annotationId: string): LinkRelation {
  const chosen = useChosenRelation.getState();
  return chosen.annotationId === annotationId ? chosen.relation : 'supports';
}

export function useNewRelation(annotationId: string): LinkRelation {
  return useChosenRelation((chosen) => (chosen.annotationId === annotationId ? chosen.relation : 'supports'));
}

/** Also for what is being looked for already. */
export function chooseRelation(annotationId: string, relation: LinkRelation): void {
  useChosenRelation.setState({ annotationId, relation });
  const sought = useEvidenceSearch.getState();
  if (sought.by !== null && sought.claim.annotationId === annotationId)
    useEvidenceSearch.setState({ by: sought.by, claim: { ...sought.claim, relation } });
}
