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
  cancelled: boolean;
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

/** To be called once. */
export function listenToJobs(): () => void {
  return on('job.progress', ({ jobId, ...progress }) => change(jobId, progress));
}

function change(id: string, to: Partial<RunningJob>): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.map((job) => (job.id === id ? { ...job, ...to } : job)) }));
}
