import { Worker } from 'node:worker_threads';
import type { ExportFormatInfo } from '../../../shared/bridge/answers.ts';
import type { CallArgs, CallValue, LibraryCallName } from '../../../shared/bridge/contract.ts';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { MergeReport } from '../../../shared/exchange/merge-report.ts';
import type { ExportOptions } from '../../../shared/export/format.ts';
import type { Backup } from '../../../shared/model/backup.ts';
import type { ImportOutcome, LibraryInfo } from '../../../shared/model/library.ts';
import type { KeptFile } from '../../../shared/model/link.ts';
import { fail, ok, type Problem, type Result } from '../../../shared/model/result.ts';
import { threadLimits } from '../index/thread-limits.ts';
import type { FromWorker, HostEvent, HostSettings, ToWorker } from './messages.ts';

export interface HostOptions extends HostSettings {
  /** Path or file: URL of the worker's entry: worker.ts from source, or the bundled file. */
  workerFile: string | URL;
}

/** The library, open in a worker thread. Every answer is a Result, also when the worker breaks down. */
export interface LibraryHost {
  call<Name extends LibraryCallName>(name: Name, ...args: CallArgs<Name>): Promise<Result<CallValue<Name>>>;
  importPaths(jobId: string, paths: string[]): Promise<Result<ImportOutcome[]>>;
  exportTo(jobId: string, options: ExportOptions): Promise<Result<{ path: string }>>;
  /** Annotations of another program, from the file at an absolute path. */
  importAnnotations(jobId: string, path: string): Promise<Result<AnnotationOutcome[]>>;
  /** Copies the file into the article's folder as evidence. */
  keepFile(articleId: string, path: string): Promise<Result<KeptFile>>;
  /** Backups of this library in the folder that is kept for them, newest first. */
  backups(folder: string): Promise<Result<Backup[]>>;
  makeBackup(jobId: string, folder: string): Promise<Result<Backup>>;
  /** Null when none was due, or nothing has changed since the last. */
  makeDailyBackup(jobId: string, folder: string): Promise<Result<Backup | null>>;
  /** The whole library with its trash as one file. */
  saveCopy(jobId: string, out: string): Promise<Result<{ path: string; files: number }>>;
  /** Takes over what another library's folder, or a copy as a file, has and this one has not. */
  merge(jobId: string, other: string): Promise<Result<MergeReport>>;
  /** Unpacks a backup into a folder that is empty or not there; the open library stays as it is. */
  restore(jobId: string, archive: string, folder: string): Promise<Result<{ folder: string; files: number }>>;
  /** Asks a job to stop; it then ends with what it has done. */
  cancel(jobId: string): void;
  /** Lets a job wait, or go on. */
  pause(jobId: string, paused: boolean): void;
  exportFormats(): Promise<ExportFormatInfo[]>;
  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Finishes writes under way, then ends the worker. */
  close(): Promise<void>;
}

const brokeDown: Problem = {
  code: 'internal',
  message:
    'The library stopped working and was opened again. What was saved before is safe; please repeat the last step.',
};

const closed: Problem = { code: 'not-found', message: 'The library has been closed.' };

/** Opens (or makes) a library in a worker. */
export async function startLibraryHost(
  options: HostOptions,
): Promise<Result<{ host: LibraryHost; info: LibraryInfo }>> {
  const host = new Host(options);
  const info = await host.start();
  if (info.ok) return ok({ host, info: info.value });
  await host.close();
  return info;
}

type Numbered = Extract<ToWorker, { number: number }>;
type Unnumbered<M> = M extends Numbered ? Omit<M, 'number'> : never;

class Host implements LibraryHost {
  readonly #options: HostOptions;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #waiting = new Map<number, (result: Result<unknown>) => void>();
  #worker: Worker | null = null;
  /** Resolves when the worker has opened the library, or could not. */
  #opened: Promise<Result<LibraryInfo>> = Promise.resolve(fail(closed.code, closed.message));
  #lastNumber = 0;
  #closed = false;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  start(): Promise<Result<LibraryInfo>> {
    const { folder, create, movedFrom, cacheDir, workerFile } = this.#options;
    const workerData: HostSettings = { folder, create, movedFrom, cacheDir };
    const worker = new Worker(workerFile, { workerData, resourceLimits: threadLimits });
    this.#worker = worker;
    let detail = '';
    this.#opened = new Promise((resolve) => {
      worker.on('message', (message: FromWorker) => {
        if (message.type === 'opened') resolve(message.result);
        else if (message.type === 'event') for (const listener of this.#listeners) listener(message.event);
        else this.#settle(message.number, message.result);
      });
      worker.on('error', (error) => {
        detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      });
      worker.on('exit', () => {
        resolve(
          fail('internal', 'The library could not be opened: its worker stopped. Your files are untouched.', detail),
        );
        if (this.#worker === worker) void this.#brokeDown(detail);
      });
    });
    return this.#opened;
  }

  call<Name extends LibraryCallName>(name: Name, ...args: CallArgs<Name>): Promise<Result<CallValue<Name>>> {
    return this.#ask({ type: 'call', name, args });
  }

  importPaths(jobId: string, paths: string[]): Promise<Result<ImportOutcome[]>> {
    return this.#ask({ type: 'import', jobId, paths });
  }

  exportTo(jobId: string, options: ExportOptions): Promise<Result<{ path: string }>> {
    return this.#ask({ type: 'export', jobId, options });
  }

  importAnnotations(jobId: string, path: string): Promise<Result<AnnotationOutcome[]>> {
    return this.#ask({ type: 'import-annotations', jobId, path });
  }

  keepFile(articleId: string, path: string): Promise<Result<KeptFile>> {
    return this.#ask({ type: 'keep', articleId, path });
  }

  backups(folder: string): Promise<Result<Backup[]>> {
    return this.#ask({ type: 'backups', folder });
  }

  makeBackup(jobId: string, folder: string): Promise<Result<Backup>> {
    return this.#ask({ type: 'backup', jobId, folder, daily: false });
  }

  makeDailyBackup(jobId: string, folder: string): Promise<Result<Backup | null>> {
    return this.#ask({ type: 'backup', jobId, folder, daily: true });
  }

  saveCopy(jobId: string, out: string): Promise<Result<{ path: string; files: number }>> {
    return this.#ask({ type: 'copy', jobId, out });
  }

  merge(jobId: string, other: string): Promise<Result<MergeReport>> {
    return this.#ask({ type: 'merge', jobId, other });
  }

  restore(jobId: string, archive: string, folder: string): Promise<Result<{ folder: string; files: number }>> {
    return this.#ask({ type: 'restore', jobId, archive, folder });
  }

  cancel(jobId: string): void {
    this.#tell({ type: 'cancel', jobId });
  }

  pause(jobId: string, paused: boolean): void {
    this.#tell({ type: 'pause', jobId, paused });
  }

  async exportFormats(): Promise<ExportFormatInfo[]> {
    return [...(await import('../../../shared/export/formats.ts')).exportInfos];
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const worker = this.#worker;
    const opened = await this.#opened;
    if (worker && opened.ok && worker === this.#worker) await this.#send({ type: 'close' });
    this.#worker = null;
    this.#failAll(closed);
    await worker?.terminate();
  }

  async #ask<T>(message: Unnumbered<Numbered>): Promise<Result<T>> {
    if (this.#closed) return { ok: false, error: closed };
    // After a worker that could not even start, each call is another try.
    const opened = await (this.#worker ? this.#opened : this.start());
    if (!opened.ok) return opened;
    // The worker answers each call with the value that the contract promises for it.
    return (await this.#send(message)) as Result<T>;
  }

  #send(message: Unnumbered<Numbered>): Promise<Result<unknown>> {
    const number = ++this.#lastNumber;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#post({ ...message, number } as ToWorker);
    });
  }

  /** Behind the call that began the job, which waits until the library is open. */
  #tell(message: Exclude<ToWorker, Numbered>): void {
    void this.#opened.then(() => this.#post(message));
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #settle(number: number, result: Result<unknown>): void {
    this.#waiting.get(number)?.(result);
    this.#waiting.delete(number);
  }

  /** The files are the truth: a new worker opens them as they are, and only the calls under way have failed. */
  async #brokeDown(detail: string): Promise<void> {
    const opened = await this.#opened;
    this.#worker = null;
    this.#failAll({ ...brokeDown, detail });
    if (!this.#closed && opened.ok) await this.start();
  }

  #failAll(problem: Problem): void {
    for (const number of [...this.#waiting.keys()]) this.#settle(number, { ok: false, error: problem });
  }
}
