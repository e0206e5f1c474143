import type { LibraryInfo } from '../../shared/model/library.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type LibraryHost, startLibraryHost } from '../library/host/client.ts';
import { idOf } from '../library/outside/find-moved.ts';

type HostEvents = Parameters<LibraryHost['onEvent']>[0];

export const noLibrary = fail('not-found', 'No library is open. Open one, or make a new one.');

/** The library that is open, if any: one at a time, and the one before is closed, its writes finished, first. */
export class OpenLibrary {
  #host: LibraryHost | null = null;
  #info: LibraryInfo | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #workerFile: string;
  readonly #onEvent: HostEvents;
  readonly #startHost: typeof startLibraryHost;

  constructor(workerFile: string, onEvent: HostEvents, startHost = startLibraryHost) {
    this.#workerFile = workerFile;
    this.#onEvent = onEvent;
    this.#startHost = startHost;
  }

  /** As it was when it was opened; null when none is. */
  get info(): LibraryInfo | null {
    return this.#info;
  }

  host(): Result<LibraryHost> {
    return this.#host ? ok(this.#host) : noLibrary;
  }

  /** Opens a library, which may have moved from another folder; when that fails, the one before is opened again. */
  open(folder: string, create: boolean, movedFrom?: string): Promise<Result<LibraryInfo>> {
    return this.#inOrder(async () => {
      const before = this.#info?.folder ?? null;
      await this.#close();
      const opened = await this.#start(folder, create, movedFrom);
      if (!opened.ok && before !== null && before !== folder) await this.#start(before, false);
      return opened;
    });
  }

  /** Goes on with the library that is open in the folder it was moved to. */
  async follow(folder: string): Promise<Result<LibraryInfo>> {
    const info = this.#info;
    if (!info) return noLibrary;
    if (idOf(folder) !== info.id)
      return fail('bad-file', `${folder} does not hold “${info.name}”. Choose the folder with its library.json.`);
    return this.open(folder, false, info.folder);
  }

  /** Resolves when no opening or closing is under way. */
  settled(): Promise<void> {
    return this.#inOrder(async () => undefined);
  }

  close(): Promise<void> {
    return this.#inOrder(() => this.#close());
  }

  async #start(folder: string, create: boolean, movedFrom?: string): Promise<Result<LibraryInfo>> {
    const started = await this.#startHost({ folder, create, movedFrom, workerFile: this.#workerFile });
    if (!started.ok) return started;
    this.#host = started.value.host;
    this.#info = started.value.info;
    this.#host.onEvent(this.#onEvent);
    return ok(started.value.info);
  }

  async #close(): Promise<void> {
    const host = this.#host;
    this.#host = null;
    this.#info = null;
    await host?.close();
  }

  #inOrder<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
