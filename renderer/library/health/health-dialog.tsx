import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CheckFinding } from '../../../shared/model/library.ts';
import { call } from '../../state/bridge.ts';
import { closeDialog, openDialog } from '../../state/dialogs.ts';
import { runJob } from '../../state/jobs.ts';
import { toast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { inBackground } from '../../ui/report.ts';
import { Findings } from './findings.tsx';
import styles from './health-dialog.module.css';
import { readableBytes } from './readable-bytes.ts';

/** How large the library is, what a check of every file finds, what can be mended, and the index made anew. */
export function HealthDialog() {
  const { t } = useTranslation();
  const health = useQuery({
    queryKey: ['library', 'health'],
    queryFn: () => call('library.health'),
    staleTime: 0,
    gcTime: 0,
  });
  const check = useMutation({
    mutationFn: () => runJob(t('health.checking'), (jobId) => call('library.check', jobId)),
  });
  const rebuild = useMutation({
    mutationFn: () => runJob(t('health.rebuilding'), (jobId) => call('library.rebuild', jobId)),
    onSuccess: () => {
      toast(t('health.rebuilt'));
      void health.refetch();
    },
  });
  const mend = async (findings: readonly CheckFinding[]) => {
    const count = await call(
      'library.repair',
      findings.flatMap(({ repair }) => repair ?? []),
    );
    toast(t('health.repaired', { count }));
    check.mutate();
  };
  const { data } = health;
  const problem = health.error ?? rebuild.error;
  return (
    <Dialog
      title={t('health.title')}
      width="wide"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => openDialog({ kind: 'backups' })}>{t('backups.title')}…</Button>
          <Button onPress={() => rebuild.mutate()} isPending={rebuild.isPending}>
            {rebuild.isPending ? t('health.rebuilding') : t('health.rebuild')}
          </Button>
          <Button variant="primary" onPress={() => check.mutate()} isPending={check.isPending}>
            {check.isPending ? t('health.checking') : t('health.check')}
          </Button>
        </>
      }
    >
      {problem ? <p role="alert">{problem.message}</p> : null}
      {data ? (
        <dl className={styles['facts']}>
          <dt>{t('health.contents')}</dt>
          <dd>
            {(['articles', 'trashed', 'annotations'] as const)
              .flatMap((what) => {
                const count = data[what];
                if (what === 'trashed' && count === 0) return [];
                return t(`health.${what}`, { count });
              })
              .join(', ')}
          </dd>
          <dt>{t('health.size')}</dt>
          <dd>{t('health.sizeOf', { bytes: readableBytes(data.bytes), files: data.files })}</dd>
          <dt>{t('health.index')}</dt>
          <dd>{readableBytes(data.indexBytes)}</dd>
        </dl>
      ) : (
        <p role="status">{t('health.counting')}</p>
      )}
      {data?.warnings.map((warning) => (
        <p key={warning} className={styles['warning']}>
          {warning}
        </p>
      ))}
      <div role="status">
        {check.isPending ? t('health.checking') : null}
        {check.error ? t('health.checkStopped', { problem: check.error.message }) : null}
        {check.data?.length === 0 ? t('health.sound') : null}
        {check.data?.length ? t('health.findings', { count: check.data.length }) : null}
      </div>
      {check.data?.length ? <Findings findings={check.data} onMend={(some) => inBackground(mend(some))} /> : null}
    </Dialog>
  );
}
