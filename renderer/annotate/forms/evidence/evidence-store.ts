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
