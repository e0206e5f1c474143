import { Pause, Play, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cancelJob, pauseJob, type RunningJob, useJobs } from '../state/jobs.ts';
import { useToasts } from '../state/toasts.ts';
import { IconButton } from '../ui/button.tsx';
import { inBackground } from '../ui/report.ts';
import { ToastRegion } from '../ui/toast-region.tsx';
import styles from './messages.module.css';
import { useWayBack } from './way-back.ts';

/** Milliseconds after which work shows how far it is. */
const PATIENCE = 1000;

/** Work under way and messages, at the foot of the window. */
export function Messages() {
  const jobs = useJobs((state) => state.jobs);
  useToasts((state) => state.toasts);
  const wayBack = useWayBack();
  return (
    <div {...wayBack}>
      <ToastRegion />
      <div className={styles['jobs']}>
        {jobs.map((job) => (
          <JobCard key={job.id} job={job} />
        ))}
      </div>
    </div>
  );
}

function JobCard({ job }: { job: RunningJob }) {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  // A file dialog of the system is open until the first progress comes: that is no work yet.
  const started = job.done > 0 || job.total !== null || job.label !== '';
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!slow || !started) return null;
  const { done, total } = job;
  return (
    <div className={styles['job']}>
      <ProgressBar
        aria-label={job.title}
        value={done}
        maxValue={total ?? 100}
        isIndeterminate={total === null}
        className={styles['progress'] ?? ''}
      >
        {({ percentage }) => (
          <>
            <p className={styles['line']}>
              <span>{job.cancelled ? t('app.cancelling') : job.paused ? t('app.paused') : job.title}</span>
              <span>{total === null ? t('app.progressOpen', { done }) : t('app.progress', { done, total })}</span>
            </p>
            <div className={styles['track']}>
              <div style={{ width: `${percentage ?? 30}%` }} data-open={total === null || undefined} />
            </div>
            {job.label === '' && job.cancelled === null ? null : <p className={styles['label']}>{job.label}</p>}
          </>
        )}
      </ProgressBar>
      {job.paused !== null && (
        <IconButton
          icon={job.paused ? Play : Pause}
          small
          label={t(job.paused ? 'app.resume' : 'app.pause')}
          isPending={job.cancelled === true}
          onPress={() => inBackground(pauseJob(job.id, !job.paused))}
        />
      )}
      {job.cancelled !== null && (
        <IconButton
          icon={X}
          small
          label={t(job.cancelled ? 'app.cancelling' : 'ui.cancel')}
          isPending={job.cancelled}
          onPress={() => inBackground(cancelJob(job.id))}
        />
      )}
    </div>
  );
}
