import type { Annotation } from '../../../shared/model/annotation.ts';
import {
  changesBetween,
  type HistoryChange,
  type HistoryEntry,
  historyEntrySchema,
  withEntry,
} from '../../../shared/model/annotation-history.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { parseJson } from '../../../shared/model/safe-json.ts';
import { findArticle } from '../store/article-files.ts';
import { appendInside, type LibraryFolder, readInside } from '../store/folder-access.ts';

const HISTORY = 'history.jsonl';

/** Milliseconds that an entry may wait for more of the same before it is written. */
const WAIT = 20_000;

interface Pending {
  entries: HistoryEntry[];
  timer: ReturnType<typeof setTimeout>;
}

/**
 * What was done to the annotations of a library, article by article. Entries wait a little, so that what is typed in one go is
 * one line. They are told of what was saved already: losing the last of them in a crash loses no work, so nobody waits for the
 * disk.
 */
export class HistoryLog {
  readonly #folder: LibraryFolder;
  readonly #pending = new Map<string, Pending>();
  readonly #prepared = new Set<string>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: LibraryFolder) {
    this.#folder = folder;
  }

  /**
   * Makes sure that the file is there. To be called before the article's annotations are written: a file that appears later
   * looks to the index like a change that somebody else made.
   */
  async prepare(articleId: string): Promise<void> {
    if (this.#prepared.has(articleId)) return;
    this.#prepared.add(articleId);
    await this.#append(articleId, '');
  }

  /** `before` is null for one that was not there, `after` for one that is gone. */
  add(articleId: string, by: string, before: Annotation | null, after: Annotation | null, restored = false): void {
    const id = after?.id ?? before?.id;
    if (id === undefined) return;
    const changes: HistoryChange[] = after
      ? changesBetween(before, after).map((change) =>
          restored && change.what === 'made' ? { ...change, what: 'restored' } : change,
        )
      : [{ what: 'deleted', from: null, to: null }];
    if (changes.length === 0) return;
    const known = this.#pending.get(articleId);
    if (known) clearTimeout(known.timer);
    const at = new Date().toISOString();
    const entries = changes.reduce((all, change) => withEntry(all, { id, at, by, ...change }), known?.entries ?? []);
    const timer = setTimeout(() => void this.#write(articleId), WAIT);
    timer.unref();
    this.#pending.set(articleId, { entries, timer });
  }

  /** Of one annotation, oldest first. */
  async of(articleId: string, annotationId: string): Promise<Result<HistoryEntry[]>> {
    await this.#writing;
    const place = await findArticle(this.#folder, articleId);
    if (!place.ok) return place;
    const read = await readInside(this.#folder, `${place.value.path}/${HISTORY}`);
    if (!read.ok && read.error.code !== 'not-found') return read;
    const written = read.ok ? parsed(read.value.toString('utf8')) : [];
    const all = [...written, ...(this.#pending.get(articleId)?.entries ?? [])];
    return ok(all.filter(({ id }) => id === annotationId).reduce<HistoryEntry[]>(withEntry, []));
  }

  /** Writes what waits: the library is about to be closed. */
  async flush(): Promise<void> {
    for (const id of [...this.#pending.keys()]) void this.#write(id);
    await this.#writing;
  }

  #write(articleId: string): Promise<unknown> {
    const pending = this.#pending.get(articleId);
    if (!pending) return this.#writing;
    clearTimeout(pending.timer);
    this.#pending.delete(articleId);
    const lines = pending.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    this.#writing = this.#writing.then(() => this.#append(articleId, lines));
    return this.#writing;
  }

  /** Trouble with the disk is told by what is saved. */
  async #append(articleId: string, lines: string): Promise<void> {
    const place = await findArticle(this.#folder, articleId);
    if (place.ok) await appendInside(this.#folder, `${place.value.path}/${HISTORY}`, lines);
  }
}

/** A line that nobody can read costs no other. */
function parsed(text: string): HistoryEntry[] {
  return text.split('\n').flatMap((line) => {
    const json = line === '' ? null : parseJson(line);
    const entry = json?.ok ? historyEntrySchema.safeParse(json.value) : null;
    return entry?.success ? [entry.data] : [];
  });
}
