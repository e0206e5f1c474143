import { t } from 'i18next';
import { create } from 'zustand';
import { call, on } from './bridge.ts';

/** Work of the main process that may take long: how far it is, and the way to stop it. */
export interface RunningJob {
  id: string;
  title: string;
  done: number;
  /** Null while it is not known. */
  total: number | null;
  /** What is being worked on. */
  label: string;
  /** From `performance.now()`, milliseconds. */
  since: number;
  /** Null for work that nobody can stop. */
  cancelled: boolean | null;
  /** Null for work that cannot wait. */
  paused: boolean | null;
}

export const useJobs = create<{ jobs: RunningJob[] }>(() => ({ jobs: [] }));

/** Runs work under a new job id and keeps it listed while it runs. */
export async function runJob<Value>(
  title: string,
  work: (jobId: string) => Promise<Value>,
  { canPause = false } = {},
): Promise<Value> {
  const id = crypto.randomUUID();
  const state = { cancelled: false, paused: canPause ? false : null };
  const job: RunningJob = { id, title, done: 0, total: null, label: '', since: performance.now(), ...state };
  useJobs.setState(({ jobs }) => ({ jobs: [...jobs, job] }));
  try {
    return await work(id);
  } finally {
    useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((other) => other.id !== id) }));
  }
}

/** Asks the work to stop; what is done by then stays done and is told in its report. */
export async function cancelJob(id: string): Promise<void> {
  change(id, { cancelled: true });
  await call('job.cancel', id);
}

/** Lets an import wait, or go on. */
export async function pauseJob(id: string, paused: boolean): Promise<void> {
  change(id, { paused });
  await call('job.pause', id, paused);
}

/** Reading what has changed is nobody's work and cannot be stopped; it is listed like any other. */
const READING = 'reading';

/** To be called once. */
export function listenToJobs(): () => void {
  const off = [
    on('job.progress', ({ jobId, ...progress }) => change(jobId, progress)),
    on('library.reading', ({ done, total }) => showReading(done, total)),
    on('library.opened', () => showReading(0, 0)),
  ];
  return () => {
    for (const end of off) end();
  };
}

function showReading(done: number, total: number): void {
  const { jobs } = useJobs.getState();
  const others = jobs.filter(({ id }) => id !== READING);
  const before = jobs.find(({ id }) => id === READING);
  if (done >= total) {
    if (before) useJobs.setState({ jobs: others });
    return;
  }
  const job = {
    id: READING,
    title: t('app.reading'),
    label: '',
    since: performance.now(),
    cancelled: null,
    paused: null,
  };
  useJobs.setState({ jobs: [{ ...job, ...before, done, total }, ...others] });
}

function change(id: string, to: Partial<RunningJob>): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.map((job) => (job.id === id ? { ...job, ...to } : job)) }));
}
