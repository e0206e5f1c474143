import { create } from 'zustand';
import type { MergeReport } from '../../../shared/exchange/merge-report.ts';

/** The report of the merge that ended last, while it is on screen. */
export const useMergeReport = create<{ report: MergeReport | null }>(() => ({ report: null }));

export function showMergeReport(report: MergeReport | null): void {
  useMergeReport.setState({ report });
}
