import type { EvidenceByField } from '../../../shared/clean/metadata/derive-metadata.ts';
import { tidy } from '../../../shared/clean/text/tidy.ts';
import type { MetadataField } from '../../../shared/model/article.ts';

/** Longer values are no title, name or address. In UTF-16 code units. */
const LONGEST = 2000;

/** Collects what a file says about its article: blank values are passed over, each keeps where it stood. */
export class DeclaredEvidence {
  readonly found: EvidenceByField = {};

  /** `source`: what said it; `score`: 0 to 1, how far that is to be believed; `quote`: as printed, where that differs. */
  add(field: MetadataField, value: string | null | undefined, source: string, score: number, quote?: string): void {
    const clean = tidy((value ?? '').slice(0, LONGEST).toWellFormed());
    if (clean === '') return;
    const one = { value: clean, source, score, ...(quote === undefined ? {} : { quote }) };
    this.found[field] = [...(this.found[field] ?? []), one].toSorted((a, b) => b.score - a.score);
  }
}
