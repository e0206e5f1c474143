import { parentPort, workerData } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Job, Library } from '../library.ts';
import { openLibrary } from '../open-library.ts';
import { libraryAnswers } from './library-answers.ts';
import type { FromWorker, HostEvent, HostSettings, ToWorker } from './messages.ts';
import { pacedProgress } from './paced-progress.ts';
import { PauseGate } from './pause-gate.ts';

/** Entry of the worker thread that has the library open: answers calls by name until it is told to close. */
async function main(): Promise<void> {
  const settings = workerData as HostSettings;
  const opened = await openLibrary(settings.folder, {
    create: settings.create,
    movedFrom: settings.movedFrom,
    cacheDir: settings.cacheDir,
    background: true,
    onChanged: (event) => tell({ name: 'library.changed', event }),
    onReading: pacedProgress((done, total) => tell({ name: 'library.reading', event: { done, total: total ?? done } })),
    onPresence: (event) => tell({ name: 'library.presence', event }),
  });
  if (!opened.ok) return send({ type: 'opened', result: opened });
  const info = await opened.value.info();
  if (!info.ok) await opened.value.close();
  else listen(opened.value);
  send({ type: 'opened', result: info });
}

function listen(library: Library): void {
  const jobs = new Map<string, { controller: AbortController; gate: PauseGate }>();

  async function run<T>(jobId: string, work: (job: Job) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const gate = new PauseGate();
    jobs.set(jobId, { controller, gate });
    try {
      return await work({
        signal: controller.signal,
        untilResumed: () => gate.wait(),
        onProgress: pacedProgress((done, total, label) =>
          tell({ name: 'job.progress', event: { jobId, done, total, label } }),
        ),
      });
    } finally {
      jobs.delete(jobId);
    }
  }

  const answers = libraryAnswers(library, run);

  /** Rejects for a mistake in the program, wherever it was made. */
  async function answer(message: Exclude<ToWorker, { type: 'cancel' | 'pause' }>): Promise<Result<unknown>> {
    switch (message.type) {
      case 'call':
        return (answers[message.name] as (...args: unknown[]) => Promise<Result<unknown>>)(...message.args);
      case 'import':
        return run(message.jobId, (job) => library.importPaths(message.paths, job));
      case 'export':
        return run(message.jobId, (job) => library.exportTo(message.options, job));
      case 'import-annotations':
        return run(message.jobId, (job) => library.importAnnotations({ path: message.path, format: null }, job));
      case 'keep':
        return library.keepFile(message.articleId, message.path);
      case 'backups':
        return library.backups(message.folder);
      case 'backup':
        return run(message.jobId, (job) =>
          message.daily ? library.makeDailyBackup(message.folder, job) : library.makeBackup(message.folder, job),
        );
      case 'copy':
        return run(message.jobId, (job) => library.backUp(message.out, job));
      case 'merge':
        return run(message.jobId, (job) => library.merge(message.other, job));
      case 'restore':
        return run(message.jobId, async (job) =>
          (await import('../backups/restore-library.ts')).restoreLibrary(message.archive, message.folder, job),
        );
      case 'close':
        for (const jobId of jobs.keys()) cancel(jobId);
        await library.close();
        return ok(undefined);
    }
  }

  /** Work that is paused goes on, to find that it is to end. */
  function cancel(jobId: string): void {
    jobs.get(jobId)?.controller.abort();
    jobs.get(jobId)?.gate.open();
  }

  function pause(jobId: string, paused: boolean): void {
    const job = jobs.get(jobId);
    // Work that is to end must not wait any more.
    if (paused && !job?.controller.signal.aborted) job?.gate.close();
    else job?.gate.open();
  }

  async function hear(message: ToWorker): Promise<void> {
    if (message.type === 'cancel') return cancel(message.jobId);
    if (message.type === 'pause') return pause(message.jobId, message.paused);
    const result = await answer(message).catch((error: unknown) => mistake(error));
    send({ type: 'answer', number: message.number, result });
    if (message.type === 'close') parentPort?.close();
  }

  parentPort?.on('message', (message: ToWorker) => void hear(message));
}

/** A mistake in the program: the call fails with a sentence, the library stays open. */
function mistake(error: unknown): Result<never> {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fail('internal', 'Stet made a mistake and could not do this. What was saved before is safe.', detail);
}

function tell(event: HostEvent): void {
  send({ type: 'event', event });
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

await main();
