import { type Differences, noDifferences } from '../../../shared/model/differences.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { type FilesWritten, filesWritten, stampOf, textOfStamp } from '../store/scan-folder.ts';

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
  /** What another program was found to have written. */
  readonly #met = new Map<string, FilesWritten>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Work on an article begins: what differs by now, another program has changed. */
  begin(id: string): void {
    const before = this.#left.get(id) ?? this.#options.indexed(id);
    const now = before && this.#now(before);
    const written = before && now && filesWritten(before.stamp, now.stamp);
    if (written) this.#met.set(id, either(this.#met.get(id), written));
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
   * The index holds an article in the state `stamp` ('' while it is being written); `left` is how this program had left it when reading began. Answers which
   * of its files another program has written; null for none.
   */
  followed(id: string, left: State | undefined, stamp: string): FilesWritten | null {
    const still = this.#left.get(id) === left;
    if (still) this.#left.delete(id);
    const whole = stamp !== '';
    const met = this.#met.get(id);
    this.#met.delete(id);
    const written = still && whole && left !== undefined ? filesWritten(left.stamp, stamp) : null;
    return written ? either(met, written) : (met ?? null);
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

function either(one: FilesWritten | undefined, other: FilesWritten): FilesWritten {
  return {
    article: other.article || one?.article === true,
    annotations: other.annotations || one?.annotations === true,
    text: other.text || one?.text === true,
  };
}

/** As it is told. What was changed in `article.json` may be anything: then that is all that is said of it. */
export function differencesIn({ article, annotations, text }: FilesWritten): Differences {
  return { ...noDifferences, articles: 1, texts: text ? 1 : 0, annotated: annotations && !article ? 1 : 0 };
}
