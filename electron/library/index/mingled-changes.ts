import type { LibraryFolder } from '../store/folder-access.ts';
import { sameFiles, stampOf, textOfStamp } from '../store/scan-folder.ts';

/** Where an article lies, and a stamp of its files. */
interface State {
  path: string;
  stamp: string;
}

interface Options {
  folder: LibraryFolder;
  /** How the index knows an article; undefined where it has read none of it, or not all. */
  indexed(id: string): State | undefined;
}

/**
 * Notices what another program has changed in an article that this program changes, too. The index follows a change of this program with
 * all that the files hold by then, so that a later look for changes finds none.
 */
export class MingledChanges {
  readonly #options: Options;
  /** How this program left articles that the index has not followed yet. */
  readonly #left = new Map<string, State>();
  readonly #met = new Set<string>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Work on an article begins: what differs by now, another program has changed. */
  begin(id: string): void {
    const before = this.#left.get(id) ?? this.#options.indexed(id);
    const now = before && this.#now(before);
    if (before && now && !sameFiles(before.stamp, now.stamp)) this.#met.add(id);
  }

  /** This program has changed an article, just now. */
  written(id: string): void {
    const known = this.#left.get(id) ?? this.#options.indexed(id);
    const now = known && this.#now(known);
    if (now) this.#left.set(id, now);
    else this.#left.delete(id);
  }

  /** The state that `followed` is to be told of, before the article is read. */
  left(id: string): State | undefined {
    return this.#left.get(id);
  }

  /**
   * The index holds an article in the state `stamp` ('' while it is being written); `left` is how this program had left it when reading began. Answers whether another
   * program has changed it.
   */
  followed(id: string, left: State | undefined, stamp: string): boolean {
    const still = this.#left.get(id) === left;
    if (still) this.#left.delete(id);
    const whole = stamp !== '';
    return this.#met.delete(id) || (still && whole && left !== undefined && !sameFiles(left.stamp, stamp));
  }

  /** What another program has changed in an article has been told. */
  told(id: string): void {
    this.#met.delete(id);
    this.#left.delete(id);
  }

  /** Undefined where its folder is not there: what was moved is told otherwise. */
  #now({ path, stamp: before }: State): State | undefined {
    const stamp = stampOf(this.#options.folder, { path }, textOfStamp(before));
    return stamp.startsWith('-') ? undefined : { path, stamp };
  }
}
