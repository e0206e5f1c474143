import { t } from 'i18next';
import type { ExportChoice } from '../../shared/export/format.ts';
import { call } from '../state/bridge.ts';
import { settleEdits } from '../state/edits.ts';
import { runJob } from '../state/jobs.ts';
import { toast } from '../state/toasts.ts';
import { inBackground } from '../ui/report.ts';

/** Asks where to and exports, under `name` unless another is chosen. What is being typed is stored first, so that it is in the file too. */
export async function saveExport(choice: ExportChoice, name: string): Promise<void> {
  await settleEdits();
  const saved = await runJob(t('export.exporting'), (jobId) => call('export.save', jobId, { ...choice, name }));
  if (!saved) return;
  toast(t('export.done', { path: saved.path }), {
    action: { label: t('export.reveal'), run: () => inBackground(call('app.revealPath', saved.path)) },
  });
}
