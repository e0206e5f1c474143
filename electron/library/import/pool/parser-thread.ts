import { Worker } from 'node:worker_threads';
import { watchMemory } from './memory-watch.ts';
import type { FromParser, Task, ToParser } from './messages.ts';
import { watchTime } from './time-watch.ts';

/** How a task ended. */
export type Ending =
  | { type: 'answer'; answer: unknown }
  | { type: 'mistake'; detail: string }
  | { type: 'too-slow' }
  /** The thread broke down, or took more memory than it may. */
  | { type: 'broke-down'; detail: string };

/** Bytes that one thread may use: the largest sources need a third of it. */
const MEMORY = 1024 * 1024 * 1024;

/** Megabytes of heap at which V8 would end the process: never met, since the thread is ended long before. */
const HEAP = 2048;

/** One worker thread with at most one task. It holds the process alive only while it has one. */
export class ParserThread {
  readonly #worker: Worker;
  #ready = false;
  #detail = '';
  #settle: ((ending: Ending) => void) | null = null;
  #limit = 0;
  #unwatchTime: () => void = () => undefined;
  #unwatchMemory: () => void = () => undefined;
  /** Number of the batch that the thread knows of. */
  batch: number | null = null;
  /** False once it has broken down or was ended. */
  alive = true;

  constructor(file: URL) {
    // With stdout and stderr of its own the thread would hold the process alive: the worker keeps silent by itself.
    this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    this.#worker.unref();
    this.#worker.on('message', (message: FromParser) => this.#hear(message));
    this.#worker.on('error', (error) => {
      this.#detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    this.#worker.on('exit', () => this.#end({ type: 'broke-down', detail: this.#detail }));
  }

  /** `limit`: milliseconds of work; the thread does not outlive a task that needs longer. */
  run(task: Task, limit: number): Promise<Ending> {
    this.#worker.ref();
    return new Promise((resolve) => {
      this.#settle = (ending) => {
        this.#unwatchTime();
        this.#unwatchMemory();
        this.#settle = null;
        this.#worker.unref();
        resolve(ending);
      };
      this.#limit = limit;
      this.#unwatchMemory = watchMemory(this.#worker, MEMORY, () =>
        this.#giveUp({ type: 'broke-down', detail: 'out of memory' }),
      );
      if (!this.alive) this.#settle({ type: 'broke-down', detail: this.#detail });
      this.#post({ type: 'task', task });
      if (this.#ready) this.#startClock();
    });
  }

  tell(batch: number, repeated: Float64Array<ArrayBuffer>): void {
    this.batch = batch;
    this.#post({ type: 'batch', batch, repeated });
  }

  end(): void {
    this.alive = false;
    void this.#worker.terminate();
  }

  #post(message: ToParser): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromParser): void {
    if (message.type === 'ready') {
      this.#ready = true;
      if (this.#settle) this.#startClock();
    } else this.#settle?.(message);
  }

  #startClock(): void {
    this.#unwatchTime = watchTime(this.#worker, this.#limit, () => this.#giveUp({ type: 'too-slow' }));
  }

  #giveUp(ending: Ending): void {
    const settle = this.#settle;
    this.end();
    settle?.(ending);
  }

  #end(ending: Ending): void {
    this.alive = false;
    this.#settle?.(ending);
  }
}
