import { parentPort, workerData } from 'node:worker_threads';
import { fail, type Result } from '../../../shared/model/result.ts';
import type { Job, Library } from '../library.ts';
import { openLibrary } from '../open-library.ts';
import { libraryAnswers } from './library-answers.ts';
import type { FromWorker, HostEvent, HostSettings, ToWorker } from './messages.ts';

/** Entry of the worker thread that has the library open: answers calls by name until it is told to close. */
async function main(): Promise<void> {
  const settings = workerData as HostSettings;
  const opened = await openLibrary(settings.folder, {
    create: settings.create,
    cacheDir: settings.cacheDir,
    background: true,
    onChanged: (event) => tell({ name: 'library.changed', event }),
  });
  if (!opened.ok) return send({ type: 'opened', result: opened });
  const info = await opened.value.info();
  if (!info.ok) await opened.value.close();
  else listen(opened.value);
  send({ type: 'opened', result: info });
}

function listen(library: Library): void {
  const answers = libraryAnswers(library);
  const jobs = new Map<string, AbortController>();

  async function run<T>(jobId: string, work: (job: Job) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    jobs.set(jobId, controller);
    try {
      return await work({
        signal: controller.signal,
        onProgress: (done, total, label) => tell({ name: 'job.progress', event: { jobId, done, total, label } }),
      });
    } finally {
      jobs.delete(jobId);
    }
  }

  function answer(message: Exclude<ToWorker, { type: 'cancel' }>): Promise<Result<unknown>> {
    switch (message.type) {
      case 'call':
        return (answers[message.name] as (...args: unknown[]) => Promise<Result<unknown>>)(...message.args);
      case 'import':
        return run(message.jobId, (job) => library.importPaths(message.paths, job));
      case 'export':
        return run(message.jobId, (job) => library.exportTo(message.options, job));
      case 'keep':
        return library.keepFile(message.articleId, message.path);
      case 'close':
        for (const job of jobs.values()) job.abort();
        return library.close().then(() => ({ ok: true, value: undefined }));
    }
  }

  parentPort?.on('message', async (message: ToWorker) => {
    if (message.type === 'cancel') return jobs.get(message.jobId)?.abort();
    const result = await answer(message).catch((error: unknown) => mistake(error));
    send({ type: 'answer', number: message.number, result });
    if (message.type === 'close') parentPort?.close();
  });
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
