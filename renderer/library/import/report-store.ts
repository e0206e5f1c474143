import { create } from 'zustand';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';

/** The report of the import that ended last, while it is on screen. */
export const useReport = create<{ outcomes: readonly ImportOutcome[] | null }>(() => ({ outcomes: null }));

export function showReport(outcomes: readonly ImportOutcome[] | null): void {
  useReport.setState({ outcomes });
}

/** The same of the annotations that were imported last. */
export const useAnnotationReport = create<{ outcomes: AnnotationOutcome[] | null }>(() => ({ outcomes: null }));

export function showAnnotationReport(outcomes: AnnotationOutcome[] | null): void {
  useAnnotationReport.setState({ outcomes });
}
