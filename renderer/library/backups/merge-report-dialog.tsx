import { useTranslation } from 'react-i18next';
import { OutcomesDialog } from '../import/outcomes-dialog.tsx';
import { showMergeReport, useMergeReport } from './merge-report-store.ts';

/** What could not be taken over from another library, and what was changed in both. */
export function MergeReportDialog() {
  const { t } = useTranslation();
  const report = useMergeReport((state) => state.report);
  if (!report) return null;
  const group = (name: string, sentences: readonly string[]) => ({
    name,
    outcomes: sentences.map((label) => ({ label, articleId: null, reason: undefined })),
  });
  return (
    <OutcomesDialog
      title={t('backups.mergeReport')}
      groups={[group(t('backups.failed'), report.failed), group(t('backups.notes'), report.notes)]}
      onClose={() => showMergeReport(null)}
    />
  );
}
