import { useTranslation } from 'react-i18next';
import { openWithColumn } from '../../state/wanted-column.ts';
import { Button } from '../../ui/button.tsx';
import { inBackground } from '../../ui/report.ts';
import { fateOf, fates } from './fate-of.ts';
import { OutcomesDialog } from './outcomes-dialog.tsx';
import { showReport, useReport } from './report-store.ts';
import { saveReport } from './save-report.ts';

/** What became of every source of an import: failures first. */
export function ReportDialog() {
  const { t } = useTranslation();
  const all = useReport((state) => state.outcomes);
  if (!all) return null;
  const groups = fates.map((fate) => ({
    name: t(`import.fates.${fate}`),
    outcomes: all
      .filter((outcome) => fateOf(outcome) === fate)
      .map(({ id, title, source, reason, versionOf }) => ({
        label: title ?? fileName(source),
        articleId: id,
        reason,
        action:
          id !== null && versionOf !== undefined
            ? { label: t('import.difference'), run: () => openWithColumn(id, 'versions') }
            : undefined,
      })),
  }));
  return (
    <OutcomesDialog
      title={t('import.report')}
      groups={groups}
      onClose={() => showReport(null)}
      actions={(['csv', 'json'] as const).map((format) => (
        <Button key={format} onPress={() => inBackground(saveReport(all, format))}>
          {t(`import.save.${format}`)}
        </Button>
      ))}
    />
  );
}

function fileName(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}
