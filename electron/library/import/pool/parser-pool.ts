import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fail, type Result } from '../../../../shared/model/result.ts';
import { timeLimitOf } from '../limits.ts';
import type { Answers, ExtractedSource, Origin, Task } from './messages.ts';
import { type Ending, ParserThread } from './parser-thread.ts';
import { parserWorkerFile } from './worker-file.ts';

export interface PoolOptions {
  /** Threads at most; one for each core when absent. */
  size?: number;
  workerFile?: URL;
  /** Milliseconds that a source of that name may take. */
  timeLimit?: (name: string) => number;
  /**
   * Milliseconds after which threads without work are ended, since each holds some 40 MB of heap and readers' code: the one that worked
   * last, which waits for what may come next, and those besides it.
   */
  patience?: number;
  spare?: number;
}

/** Reads sources in worker threads. Threads are started when there is work for them, and again after one was lost. */
export interface ParserPool {
  readonly size: number;
  /** Threads that are running. */
  threads(): number;
  learn(path: string): Promise<Answers['learn']>;
  /** `batch`: what `know` answered. Whatever happens to the parser ends as a sentence. */
  extract(origin: Origin, batch?: number): Promise<Result<ExtractedSource>>;
  /** Remembers what a run of imports has learnt, for all threads. */
  know(repeated: Float64Array<ArrayBuffer>): number;
  forget(batch: number): void;
  /** Ends all threads; tasks under way end as failed. */
  close(): void;
}

interface Idle {
  thread: ParserThread;
  /** Ends it. */
  timer: NodeJS.Timeout;
}

/** More threads than this wait for the disk only. */
const MOST = 8;

export function createPool(options: PoolOptions = {}): ParserPool {
  const size = options.size ?? Math.max(1, Math.min(MOST, availableParallelism()));
  const timeLimit = options.timeLimit ?? timeLimitOf;
  const file = options.workerFile ?? parserWorkerFile;
  const { patience = 30_000, spare = 1000 } = options;
  const idle: Idle[] = [];
  const all = new Set<ParserThread>();
  const waiting: ((thread: ParserThread) => void)[] = [];
  const batches = new Map<number, Float64Array<ArrayBuffer>>();
  let lastBatch = 0;

  function start(): ParserThread {
    const thread = new ParserThread(file);
    all.add(thread);
    return thread;
  }

  /** A thread that is free, the one used last first: so that few are kept warm. */
  function take(): Promise<ParserThread> {
    for (let next = idle.pop(); next; next = idle.pop()) {
      clearTimeout(next.timer);
      if (next.thread.alive) return Promise.resolve(next.thread);
      all.delete(next.thread);
    }
    if (all.size < size) return Promise.resolve(start());
    return new Promise((resolve) => waiting.push(resolve));
  }

  function give(thread: ParserThread): void {
    if (!thread.alive) all.delete(thread);
    const next = waiting.shift();
    if (next) next(thread.alive ? thread : start());
    else if (thread.alive) rest(thread);
  }

  function rest(thread: ParserThread): void {
    const before = idle.pop();
    if (before) {
      clearTimeout(before.timer);
      idle.push(endAfter(spare, before.thread));
    }
    idle.push(endAfter(patience, thread));
  }

  function endAfter(milliseconds: number, thread: ParserThread): Idle {
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.thread === thread),
        1,
      );
      all.delete(thread);
      thread.end();
    }, milliseconds);
    timer.unref();
    return { thread, timer };
  }

  async function run(task: Task, limit: number): Promise<Ending> {
    const thread = await take();
    const batch = task.type === 'extract' ? task.batch : null;
    const repeated = batch === null ? undefined : batches.get(batch);
    if (batch !== null && repeated && thread.batch !== batch) thread.tell(batch, repeated);
    const ending = await thread.run(task, limit);
    give(thread);
    return ending;
  }

  return {
    size,
    threads: () => all.size,
    async learn(path) {
      const ending = await run({ type: 'learn', path }, timeLimit(basename(path)));
      // What could not be learnt from is met again, and told, when it is read.
      return ending.type === 'answer' ? (ending.answer as Answers['learn']) : null;
    },
    async extract(origin, batch) {
      const name = 'path' in origin ? basename(origin.path) : origin.name;
      const limit = timeLimit(name);
      const ending = await run({ type: 'extract', origin, batch: batch ?? null }, limit);
      return ending.type === 'answer' ? (ending.answer as Answers['extract']) : problemOf(ending, name, limit);
    },
    know(repeated) {
      batches.set(++lastBatch, repeated);
      return lastBatch;
    },
    forget: (batch) => void batches.delete(batch),
    close() {
      for (const thread of all) thread.end();
    },
  };
}

function problemOf(ending: Exclude<Ending, { type: 'answer' }>, name: string, limit: number) {
  switch (ending.type) {
    case 'too-slow':
      return fail(
        'bad-file',
        `“${name}” was given up: reading it took longer than ${Math.round(limit / 1000)} seconds. Nothing was imported from it.`,
      );
    case 'broke-down':
      return fail(
        'bad-file',
        `“${name}” was given up: reading it needs more memory than Stet may use. Nothing was imported from it.`,
        ending.detail,
      );
    case 'mistake':
      return fail(
        'internal',
        `Stet made a mistake and could not read “${name}”. Nothing was imported from it.`,
        ending.detail,
      );
  }
}

let pool: ParserPool | null = null;

/** The pool of this process. Its threads never keep the process alive by themselves. */
export function sharedPool(): ParserPool {
  pool ??= createPool();
  return pool;
}
