import { useMutation, useQuery } from '@tanstack/react-query';
import { t as translate } from 'i18next';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { call } from '../../state/bridge.ts';
import { closeDialog, openDialog } from '../../state/dialogs.ts';
import { settleEdits } from '../../state/edits.ts';
import { runJob } from '../../state/jobs.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { toast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { inBackground } from '../../ui/report.ts';
import { readableBytes } from '../health/readable-bytes.ts';
import { BackupList } from './backup-list.tsx';
import styles from './backups-dialog.module.css';

/** The backups of the open library: whether and where they are made, one now, and back to one of them. */
export function BackupsDialog() {
  const { t } = useTranslation();
  const settings = useSettings((state) => state.backups);
  const found = useQuery({ queryKey: ['backups'], queryFn: () => call('backups.list'), staleTime: 0, gcTime: 0 });
  const make = useMutation({
    mutationFn: () => runJob(t('backups.making'), (jobId) => call('backups.make', jobId)),
    onSuccess: ({ bytes }) => {
      toast(t('backups.made', { size: readableBytes(bytes) }));
      void found.refetch();
    },
  });
  const keepInOwnFolder = async () => {
    await changeSettings({ backups: { ...settings, folder: null } });
    await found.refetch();
  };
  const problem = found.error?.message ?? make.error?.message ?? found.data?.problem;
  return (
    <Dialog
      title={t('backups.title')}
      width="wide"
      onClose={closeDialog}
      actions={
        <Button variant="primary" onPress={() => make.mutate()} isPending={make.isPending}>
          {make.isPending ? t('backups.making') : t('backups.make')}
        </Button>
      }
    >
      <div className={styles['backups']}>
        <div>
          <Switch
            className={styles['switch'] ?? ''}
            isSelected={settings.daily}
            onChange={(daily) => inBackground(changeSettings({ backups: { ...settings, daily } }))}
          >
            <span className={styles['track']} aria-hidden />
            {t('backups.daily')}
          </Switch>
          <p className={styles['hint']}>{t('backups.dailyHint')}</p>
        </div>
        {found.data ? (
          <div className={styles['folder']}>
            <p>{t('backups.folder', { folder: found.data.folder })}</p>
            <Button onPress={() => inBackground(chooseFolder())}>{t('backups.chooseFolder')}</Button>
            {settings.folder === null ? null : (
              <Button variant="quiet" onPress={() => inBackground(keepInOwnFolder())}>
                {t('backups.ownFolder')}
              </Button>
            )}
          </div>
        ) : null}
        {problem ? (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        ) : null}
        {found.isPending ? <p role="status">{t('backups.loading')}</p> : null}
        {found.data?.backups.length === 0 ? <p>{t('backups.none')}</p> : null}
        {found.data?.backups.length ? (
          <>
            <BackupList
              backups={found.data.backups}
              onRestoreTo={({ name }) => inBackground(restoreTo(name))}
              onRestoreHere={({ name, made }) => inBackground(restoreHere(name, made))}
            />
            <p className={styles['note']}>{t('backups.restoreHint')}</p>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

/** The question for a folder stands alone: a dialog below it would hold the focus. */
async function chooseFolder(): Promise<void> {
  closeDialog();
  try {
    const settings = await call('backups.chooseFolder');
    if (settings) useSettings.setState(settings);
  } finally {
    openDialog({ kind: 'backups' });
  }
}

async function restoreTo(name: string): Promise<void> {
  closeDialog();
  const info = await runJob(translate('backups.restoring'), (jobId) => call('backups.restore', jobId, name));
  if (info) toast(translate('backups.restored', { name: info.name }));
}

async function restoreHere(name: string, made: string): Promise<void> {
  closeDialog();
  await settleEdits();
  const { before, kept } = await runJob(translate('backups.restoring'), (jobId) =>
    call('copies.restoreHere', jobId, name),
  );
  const folder = before.split(/[\\/]/).at(-1) ?? before;
  toast(translate('backups.restoredHere', { made: formatMoment(made), before: folder }), {
    action: { label: translate('app.undo'), run: () => inBackground(restoreHere(kept.name, kept.made)) },
  });
}
