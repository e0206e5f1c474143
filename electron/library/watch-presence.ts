import { setTimeout as sleep } from 'node:timers/promises';
import type { Events } from '../../shared/bridge/events.ts';
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

/**
 * Looks whether the open library is still in its folder: a disk is taken out, a folder is renamed. While it is gone, each look
 * also finds out where it lies now, and tells that when it changes.
 */
export class PresenceWatch {
  readonly #options: Options;
  #told: Presence = { there: true, now: [] };
  #ended = false;

  constructor(options: Options) {
    this.#options = options;
    void this.#keepLooking(options.interval ?? INTERVAL);
  }

  /** Looks now. */
  look(): void {
    if (this.#ended) return;
    const { folder, id, onPresence } = this.#options;
    const there = idOf(folder) === id;
    const presence = { there, now: there ? [] : findMoved(folder, id) };
    if (presence.there === this.#told.there && presence.now.join('\0') === this.#told.now.join('\0')) return;
    this.#told = presence;
    onPresence(presence);
  }

  end(): void {
    this.#ended = true;
  }

  async #keepLooking(interval: number): Promise<void> {
    while (!this.#ended) {
      await sleep(interval, undefined, { ref: false });
      this.look();
    }
  }
}
