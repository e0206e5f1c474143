import { create } from 'zustand';
import type { ImportOutcome } from '../../../shared/model/library.ts';

/** The report of the import that ended last, while it is on screen. */
export const useReport = create<{ outcomes: ImportOutcome[] | null }>(() => ({ outcomes: null }));

export function showReport(outcomes: ImportOutcome[] | null): void {
  useReport.setState({ outcomes });
}
