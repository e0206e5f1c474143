import { setTimeout as sleep } from 'node:timers/promises';
import type { Events } from '../../../shared/bridge/events.ts';
import { findMoved, idOf } from './find-moved.ts';

type Presence = Events['library.presence'];

interface Options {
  /** Absolute path of the library's folder. */
  folder: string;
  /** The library's id: another library in its place is not it. */
  id: string;
  /** Called when the library is found gone, or there again. */
  onPresence(presence: Presence): void;
  /** Milliseconds between two looks. */
  interval?: number;
}

/** One look reads a file of two hundred bytes. */
const INTERVAL = 3000;

/** At most so many looks pass between two searches of the folders around: a minute. */
const MOST_PASSED = 20;

/**
 * Looks whether the open library is still in its folder: a disk is taken out, a folder is renamed. While it is gone, it is also
 * searched for, and where it lies now is told when that changes: at once, and then ever more seldom, for a search may look into
 * hundreds of folders. Who comes back to the window has it searched for anew (`look`).
 */
export class PresenceWatch {
  readonly #options: Options;
  #told: Presence = { there: true, now: [] };
  #ended = false;

  constructor(options: Options) {
    this.#options = options;
    void this.#keepLooking(options.interval ?? INTERVAL);
  }

  /** Looks now, and searches for a library that is gone. */
  look(): void {
    if (!this.#ended) this.#tell(this.#isThere());
  }

  end(): void {
    this.#ended = true;
  }

  #isThere(): boolean {
    return idOf(this.#options.folder) === this.#options.id;
  }

  #tell(there: boolean): void {
    const { folder, id, onPresence } = this.#options;
    const presence = { there, now: there ? [] : findMoved(folder, id) };
    if (presence.there === this.#told.there && presence.now.join('\0') === this.#told.now.join('\0')) return;
    this.#told = presence;
    onPresence(presence);
  }

  async #keepLooking(interval: number): Promise<void> {
    let [passing, next] = [0, 1];
    for (;;) {
      await sleep(interval, undefined, { ref: false });
      if (this.#ended) return;
      const there = this.#isThere();
      if (!there && passing > 0) {
        passing -= 1;
        continue;
      }
      this.#tell(there);
      [passing, next] = there ? [0, 1] : [next, Math.min(next * 2, MOST_PASSED)];
    }
  }
}
