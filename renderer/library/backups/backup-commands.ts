import { t } from 'i18next';
import { call } from '../../state/bridge.ts';
import { type Command, registerCommands } from '../../state/commands.ts';
import { openDialog } from '../../state/dialogs.ts';
import { runJob } from '../../state/jobs.ts';
import { toast } from '../../state/toasts.ts';
import { inBackground } from '../../ui/report.ts';
import { showMergeReport } from './merge-report-store.ts';

/** Copies of the whole library: backups, copies as files, merging. To be called once. */
export function registerBackups(): () => void {
  const command = (id: string, name: string, keys: string[], run: () => void): Command => ({
    id: `library.${id}`,
    title: `backups.commands.${name}`,
    group: 'app.commands.library',
    keys,
    run,
  });
  return registerCommands([
    command('backups', 'backups', ['g b'], () => openDialog({ kind: 'backups' })),
    { ...command('saveCopy', 'saveCopy', [], () => inBackground(saveCopy())), asks: true },
    { ...command('restoreCopy', 'restoreCopy', [], () => inBackground(restoreCopy())), asks: true },
    { ...command('mergeFolder', 'mergeFolder', [], () => inBackground(merge('folder'))), asks: true },
    { ...command('mergeFile', 'mergeFile', [], () => inBackground(merge('file'))), asks: true },
  ]);
}

async function saveCopy(): Promise<void> {
  const saved = await runJob(t('backups.saving'), (jobId) => call('copies.save', jobId));
  if (saved) toast(t('backups.saved', { files: saved.files }));
}

async function restoreCopy(): Promise<void> {
  const info = await runJob(t('backups.restoring'), (jobId) => call('copies.restore', jobId));
  if (info) toast(t('backups.restored', { name: info.name }));
}

async function merge(what: 'folder' | 'file'): Promise<void> {
  const report = await runJob(t('backups.merging'), (jobId) => call('copies.merge', jobId, what));
  if (!report) return;
  const { added, changed, same, stopped, notes, failed } = report;
  const told = notes.length + failed.length > 0;
  toast(t(stopped ? 'backups.mergeStopped' : 'backups.merged', { added, changed, same }), {
    ...(told ? { action: { label: t('backups.report'), run: () => showMergeReport(report) } } : {}),
  });
  if (failed.length > 0) showMergeReport(report);
}
