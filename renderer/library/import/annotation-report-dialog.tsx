import { useTranslation } from 'react-i18next';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import { OutcomesDialog } from './outcomes-dialog.tsx';
import { showAnnotationReport, useAnnotationReport } from './report-store.ts';

const order: AnnotationOutcome['status'][] = ['skipped', 'unplaced', 'placed'];

/** What became of every annotation of a file: those that were left out first. */
export function AnnotationReportDialog() {
  const { t } = useTranslation();
  const all = useAnnotationReport((state) => state.outcomes);
  if (!all) return null;
  const groups = order.map((wanted) => ({
    name: t(`import.annotationStatus.${wanted}`),
    outcomes: all
      .filter(({ status }) => status === wanted)
      .map(({ label, articleId, reason }) => ({ label, articleId: articleId || null, reason })),
  }));
  return (
    <OutcomesDialog title={t('import.annotationsReport')} groups={groups} onClose={() => showAnnotationReport(null)} />
  );
}
