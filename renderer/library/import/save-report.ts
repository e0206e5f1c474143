import { t } from 'i18next';
import { importReport } from '../../../shared/export/import-report.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { call } from '../../state/bridge.ts';
import { toast } from '../../state/toasts.ts';
import { inBackground } from '../../ui/report.ts';
import { showReport } from './report-store.ts';

/** Writes the report of an import to a file of the user's choice: the question for it takes the report's place. */
export async function saveReport(outcomes: readonly ImportOutcome[], format: 'csv' | 'json'): Promise<void> {
  showReport(null);
  const saved = await call('app.saveText', { name: t('import.report'), format, text: importReport(outcomes, format) });
  if (!saved) return showReport(outcomes);
  const { path } = saved;
  toast(t('import.save.done', { path }), {
    action: { label: t('import.save.show'), run: () => inBackground(call('app.revealPath', path)) },
  });
}
