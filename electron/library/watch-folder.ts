import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { articleExtensions, extensionOf } from '../../shared/model/article-types.ts';
import { walkSources } from './import/walk-sources.ts';

export interface WatchOptions {
  /** Absolute path. */
  folder: string;
  /** Stamps of the files that were taken before, by their path below the folder; kept up to date. */
  known: Map<string, string>;
  /** Takes whole files in, absolute paths. False: nothing was done with them, and they are to be offered again. */
  take(paths: string[]): Promise<boolean>;
  /** Called after `known` has changed. */
  onKnown?(): void;
  /** Called when the folder is found gone, or there again. */
  onPresence?(there: boolean): void;
  /** Milliseconds between two looks at the folder. */
  interval?: number;
  /** Milliseconds that a file must stay as it is until it counts as whole. */
  settle?: number;
}

/** What browsers and other programs call a file that they are still writing. */
const PARTIAL = ['.part', '.partial', '.crdownload', '.download', '.opdownload', '.filepart'];

/** A file that could not be taken so often is left alone until it changes. */
const TRIES = 3;

/**
 * Watches a folder and all below it for articles. The folder is looked through at intervals, which works on every disk; the
 * system's own messages only make the next look come sooner. A folder that is gone is looked for until it is back.
 */
export class FolderWatch {
  readonly #options: Required<WatchOptions>;
  /** Stamps of files that may not be whole yet. */
  readonly #growing = new Map<string, string>();
  readonly #tries = new Map<string, number>();
  #there = true;
  #timer: NodeJS.Timeout | undefined;
  #system: FSWatcher | null = null;
  #looking: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(options: WatchOptions) {
    this.#options = {
      onPresence: () => undefined,
      onKnown: () => undefined,
      interval: 10_000,
      settle: 1500,
      ...options,
    };
  }

  start(): void {
    this.#plan(0);
  }

  /** Resolves when no file is being taken any more. */
  async stop(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#system?.close();
    await this.#looking;
  }

  #plan(wait: number): void {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#looking = this.#look();
    }, wait);
  }

  async #look(): Promise<void> {
    const there = await isFolder(this.#options.folder);
    if (there !== this.#there) {
      this.#there = there;
      this.#options.onPresence(there);
    }
    if (there) {
      this.#listen();
      await this.#takeWhole();
    } else {
      this.#system?.close();
      this.#system = null;
    }
    this.#plan(this.#growing.size > 0 ? this.#options.settle : this.#options.interval);
  }

  async #takeWhole(): Promise<void> {
    const { folder, known, take, onKnown } = this.#options;
    const whole: [path: string, stamp: string][] = [];
    const growing = new Map<string, string>();
    for (const [path, stamp] of await articleFiles(folder)) {
      if (known.get(path) === stamp) continue;
      if (this.#growing.get(path) === stamp) whole.push([path, stamp]);
      else growing.set(path, stamp);
    }
    this.#growing.clear();
    for (const [path, stamp] of growing) this.#growing.set(path, stamp);
    if (whole.length === 0 || this.#ended) return;
    const taken = await take(whole.map(([path]) => join(folder, path)));
    for (const [path, stamp] of whole) {
      const tries = (this.#tries.get(path) ?? 0) + 1;
      if (taken || tries >= TRIES) {
        known.set(path, stamp);
        this.#tries.delete(path);
      } else this.#tries.set(path, tries);
    }
    onKnown();
  }

  #listen(): void {
    if (this.#system) return;
    try {
      this.#system = watch(this.#options.folder, { persistent: false }, () => {
        if (this.#growing.size === 0) this.#plan(Math.min(300, this.#options.interval));
      });
      this.#system.on('error', () => {
        this.#system?.close();
        this.#system = null;
      });
    } catch {
      // Some disks tell nothing: the looks at intervals do.
      this.#system = null;
    }
  }
}

/** The articles in a folder as they are now, by their path below it: what is there when watching begins. */
export async function articleFiles(folder: string): Promise<Map<string, string>> {
  const paths: string[] = [];
  const all = new Set<string>();
  for await (const { path, problem } of walkSources([folder])) {
    all.add(path);
    if (!problem) paths.push(path);
  }
  const found = new Map<string, string>();
  for (const path of paths) {
    const below = relative(folder, path);
    // Firefox keeps the name with a file of its own while it writes another beside it.
    if (isUnderWay(below) || PARTIAL.some((ending) => all.has(path + ending))) continue;
    const stamp = articleExtensions.includes(extensionOf(path)) ? await stampOf(path) : null;
    if (stamp !== null) found.set(below, stamp);
  }
  return found;
}

/** Office programs' lock files, and what lies in the folder that Safari makes of a download. */
function isUnderWay(path: string): boolean {
  return (
    /^[~$]/.test(basename(path)) || path.split(sep).some((part) => PARTIAL.some((ending) => part.endsWith(ending)))
  );
}

/** Null for what is empty, or is not there any more. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(path);
    return size === 0 ? null : `${mtimeMs}:${size}`;
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
