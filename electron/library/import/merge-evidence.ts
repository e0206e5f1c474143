import type { EvidenceByField } from '../../../shared/clean/metadata/derive-metadata.ts';
import { metadataFields } from '../../../shared/model/article.ts';

/** All the evidence for each field, best first; of equals the earlier source's comes first. */
export function mergeEvidence(...sources: readonly EvidenceByField[]): EvidenceByField {
  const merged: EvidenceByField = {};
  for (const field of metadataFields) {
    const list = sources.flatMap((source) => source[field] ?? []);
    if (list.length > 0) merged[field] = list.toSorted((a, b) => b.score - a.score);
  }
  return merged;
}
