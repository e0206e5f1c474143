import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { EventName, Events } from '../../shared/bridge/events.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type WatchedFile, type WatchState, watchedFileSchema } from '../../shared/model/watched.ts';
import { articleFiles, FolderWatch } from '../library/watch-folder.ts';
import { openStateFile, type StateFile } from '../shell/state-file.ts';
import { noLibrary, type OpenLibrary } from './open-library.ts';

type Send = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

let nextJob = 1;

/** The folder that is watched for the open library; one at most. What appears in it is imported and told to the window. */
export class WatchedFolder {
  readonly #file: StateFile<WatchedFile>;
  readonly #library: OpenLibrary;
  readonly #send: Send;
  #watch: FolderWatch | null = null;
  #there = true;

  constructor(userData: string, library: OpenLibrary, send: Send) {
    this.#file = openStateFile<WatchedFile>(join(userData, 'watched.json'), watchedFileSchema, {});
    this.#library = library;
    this.#send = send;
  }

  /** Null when no folder was chosen for the open library. */
  state(): WatchState | null {
    const entry = this.#entry();
    return entry ? { folder: entry.folder, on: entry.on, there: this.#there } : null;
  }

  /** Watches the folder from now on. What lies in it already stays where it is, and is not imported. */
  async choose(folder: string): Promise<Result<WatchState | null>> {
    const info = this.#library.info;
    if (!info) return noLibrary;
    const chosen = resolve(folder);
    if (isIn(chosen, info.folder)) {
      return fail(
        'bad-arguments',
        'That folder belongs to the library itself. Choose another one: what appears in it is copied into the library.',
      );
    }
    const there = await stat(chosen).catch(() => null);
    if (!there?.isDirectory()) return fail('not-found', `${chosen} is no folder that could be watched.`);
    const known = Object.fromEntries(await articleFiles(chosen));
    await this.#keep(info.id, { folder: chosen, on: true, known });
    await this.follow();
    return ok(this.state());
  }

  async turn(on: boolean): Promise<Result<WatchState | null>> {
    const info = this.#library.info;
    const entry = this.#entry();
    if (!info || !entry) return fail('not-found', 'No folder was chosen to be watched.');
    await this.#keep(info.id, { ...entry, on });
    await this.follow();
    return ok(this.state());
  }

  /** To be called whenever another library was opened, or none is open any more. */
  async follow(): Promise<void> {
    await this.stop();
    const info = this.#library.info;
    const entry = this.#entry();
    this.#there = true;
    if (!info || !entry?.on) return;
    const known = new Map(Object.entries(entry.known));
    this.#watch = new FolderWatch({
      folder: entry.folder,
      known,
      take: (paths) => this.#take(paths),
      onKnown: () => void this.#keep(info.id, { ...entry, known: Object.fromEntries(known) }),
      onPresence: (there) => {
        this.#there = there;
        const state = this.state();
        if (state) this.#send('watch.presence', state);
      },
    });
    this.#watch.start();
  }

  /** Waits for what is being taken. */
  async stop(): Promise<void> {
    const watch = this.#watch;
    this.#watch = null;
    await watch?.stop();
  }

  async #take(paths: string[]): Promise<boolean> {
    const host = this.#library.host();
    if (!host.ok) return false;
    const outcomes = await host.value.importPaths(`watched-${nextJob++}`, paths);
    if (outcomes.ok && outcomes.value.length > 0) this.#send('watch.imported', { outcomes: outcomes.value });
    // An import that was stopped, because the library is closed, has fewer outcomes than sources.
    return outcomes.ok && outcomes.value.length >= paths.length;
  }

  #entry(): WatchedFile[string] | null {
    const id = this.#library.info?.id;
    return (id !== undefined && this.#file.get()[id]) || null;
  }

  #keep(libraryId: string, entry: WatchedFile[string]): Promise<void> {
    return this.#file.set({ ...this.#file.get(), [libraryId]: entry });
  }
}

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith(`..${sep}`) || way === '..' || resolve(way) === way);
}
