import { setImmediate as rest, setTimeout as sleep } from 'node:timers/promises';
import { noDifferences } from '../../../shared/model/differences.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Job } from '../library.ts';
import { type IndexUse, meansDamage } from '../search/open-index.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { articleFolders } from '../store/scan-folder.ts';
import type { Index } from './ask-index.ts';
import { fillIndex, inTurns } from './fill-index.ts';
import { NotesKeeper } from './keep-notes.ts';
import type { KeeperOptions } from './keeper-options.ts';
import { KeptIndex } from './kept-index.ts';
import { differencesIn, MingledChanges } from './mingled-changes.ts';
import type { EntryReader } from './read-entry.ts';
import { scanArticles } from './scan-articles.ts';
import { ScanNews } from './scan-news.ts';
import { TitlesOfGone } from './titles-of-gone.ts';

/** Milliseconds until changes are taken into the index when nobody asks for it sooner. */
const SETTLE = 300;
/** Milliseconds for which the first scan lets the first question go before. */
const FIRST_ASKED = 300;

/** Keeps the index in step with the files, which are the truth. */
export class IndexKeeper {
  readonly #options: KeeperOptions;
  readonly #dirty = new Set<string>();
  /** Articles that this program has changed since the scan under way began. */
  readonly #overtaken = new Set<string>();
  readonly #kept: KeptIndex;
  readonly #news: ScanNews;
  readonly #mingled: MingledChanges;
  readonly #titlesOfGone = new TitlesOfGone();
  /** Resolved when the first question has been answered, or somebody waits for the first scan. */
  readonly #hurry = Promise.withResolvers<void>();
  #scanning: Promise<Result<void>>;
  #strayWarnings: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #notes: NotesKeeper;
  #flushing: Promise<void> = Promise.resolve();
  #reading: Promise<EntryReader> | undefined;
  #closed = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#notes = new NotesKeeper(options.folder);
    this.#news = new ScanNews(options.onScanned);
    this.#kept = new KeptIndex(options.file, options.use);
    this.#mingled = new MingledChanges({ folder: options.folder, indexed: (id) => this.#indexed(id) });
    if (this.#kept.writable) options.queue.onBegin = (id) => this.#mingled.begin(id);
    this.#scanning = this.#kept.writable ? this.#start() : Promise.resolve(ok(undefined));
  }

  async #start(): Promise<Result<void>> {
    if (this.#options.background)
      await Promise.race([sleep(FIRST_ASKED, undefined, { ref: false }), this.#hurry.promise]);
    const intact = (await this.#kept.seal?.isIntact(() => this.#closed)) ?? true;
    if (!intact) this.#renew();
    return this.#scan({});
  }

  /** Resolves when the index knows all that the files held at start. */
  ready(): Promise<Result<void>> {
    this.#hurry.resolve();
    return this.#scanning;
  }

  /** Asks the index. A damaged index is built anew and asked again. */
  async query<T>(ask: (index: Index) => T, wait = false): Promise<Result<T>> {
    if (wait || !this.#options.background) {
      const scanned = await this.ready();
      if (!scanned.ok) return scanned;
    }
    try {
      await this.#flush();
      const answer = ask(this.#kept.index);
      this.#hurry.resolve();
      return ok(answer);
    } catch (error) {
      if (!meansDamage(error)) throw error;
      const rebuilt = await this.rebuild({});
      if (!rebuilt.ok) return rebuilt;
      await this.ready();
      return ok(ask(this.#kept.index));
    }
  }

  #indexed(id: string): { path: string; stamp: string } | undefined {
    if (this.#closed) return undefined;
    try {
      const state = this.#kept.index.stateOf(id);
      return state?.stamp === '' ? undefined : state;
    } catch (error) {
      // The next question meets the damage and has it mended.
      if (!meansDamage(error)) throw error;
      return undefined;
    }
  }

  /** This program has just changed the article's files: the index follows before the next query. */
  touch(id: string): void {
    if (!this.#kept.writable || this.#closed) return;
    this.#mingled.written(id);
    this.#dirty.add(id);
    this.#overtaken.add(id);
    this.#plan();
  }

  /** The notes that stand alone have changed: the index follows before the next query. */
  touchNotes(): void {
    if (!this.#kept.writable || this.#closed) return;
    this.#notes.touch();
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => void this.#settle(), SETTLE);
    this.#timer.unref();
  }

  /** What an article is called that there is, or was while the library was open; null where that is not known. */
  async titleOf(id: string): Promise<string | null> {
    const rows = await this.query((index) => index.rowsOf([id]));
    return (rows.ok ? rows.value[0]?.title : undefined) ?? this.#titlesOfGone.of(id) ?? null;
  }

  #remove(id: string): void {
    const title = this.#kept.index.rowsOf([id])[0]?.title;
    if (title !== undefined) this.#titlesOfGone.remember(id, title);
    this.#kept.index.remove(id);
  }

  /** Sentences about files that could not be understood. */
  async warnings(): Promise<string[]> {
    const stored = await this.query((index) => index.warnings());
    return [...this.#strayWarnings, ...(stored.ok ? stored.value : [])];
  }

  /** What the index takes on disk; 0 while it is in memory only. */
  bytes(): number {
    return this.#kept.bytes();
  }

  /** Looks for changes that other programs made, and tells of them as such where `outside` says that they are. */
  rescan(job: Job, outside = false): Promise<Result<void>> {
    if (!this.#kept.writable) return this.#scanning;
    this.#hurry.resolve();
    this.#scanning = this.#scanning.then(async () => {
      // What this program changed is in the index before what others changed is looked for.
      await this.#flush().catch(() => undefined);
      this.#news.outside = outside;
      const scanned = await this.#scan(job);
      this.#news.outside = false;
      return scanned;
    });
    return this.#scanning;
  }

  /** Throws the index away and builds it from the files. */
  async rebuild(job: Job): Promise<Result<void>> {
    await this.ready();
    // Of an index that another process keeps nothing can be mended here.
    this.#renew(this.#kept.writable ? undefined : 'memory');
    return this.rescan(job);
  }

  #renew(use?: IndexUse): void {
    this.#kept.renew(use);
    this.#notes.touch();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#closed = true;
    this.#hurry.resolve();
    await this.#scanning;
    await this.#flush().catch(() => undefined);
    await this.#kept.close();
  }

  async #settle(): Promise<void> {
    this.#timer = undefined;
    // A failure here is met again, and handled, by the next query.
    await this.#flush()
      .then(() => this.#tidy())
      .catch(() => undefined);
  }

  async #tidy(): Promise<void> {
    const index = this.#kept.index;
    await inTurns(index.tidy(), () => this.#closed || index !== this.#kept.index);
  }

  /** One after another: a query that comes while the index is still following waits for that too. */
  #flush(): Promise<void> {
    this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#follow());
    return this.#flushing;
  }

  async #follow(): Promise<void> {
    const ids = [...this.#dirty];
    this.#dirty.clear();
    try {
      for (const id of ids) {
        const left = this.#mingled.left(id);
        const entry = await (await this.#reader()).readById(id);
        if (entry) {
          this.#kept.index.put([entry]);
          this.#tellMingled(id, left, String(entry.columns.stamp));
        }
        // While the whole folder is away (a disk taken out), its articles are not gone.
        else if (articleFolders(this.#options.folder).complete) this.#remove(id);
        else this.#dirty.add(id);
      }
      if (this.#notes.isStale) await this.#notes.takeInto(this.#kept.index);
    } catch (error) {
      for (const id of ids) this.#dirty.add(id);
      throw error;
    }
  }

  /** While this program works on it, its next change tells. */
  #tellMingled(id: string, left: ReturnType<MingledChanges['left']>, stamp: string): void {
    if (this.#options.queue.isBusy(id)) return;
    const written = this.#mingled.followed(id, left, stamp);
    if (written) this.#options.onScanned([id], differencesIn(written));
  }

  async #scan(job: Job): Promise<Result<void>> {
    await rest();
    // A damaged index is built anew. When the disk of the cache is full, what cannot be kept there is kept in memory for once.
    for (const instead of [undefined, 'memory'] as const) {
      try {
        return await this.#scanFiles(job);
      } catch (error) {
        if (!meansDamage(error)) throw error;
        this.#renew(instead);
      }
    }
    return this.#scanFiles(job);
  }

  async #scanFiles(job: Job): Promise<Result<void>> {
    this.#overtaken.clear();
    const { index, file } = this.#kept;
    const scanned = await scanArticles({ folder: this.#options.folder, index, file, isStopped: () => this.#closed });
    if (!scanned) return ok(undefined);
    const { changed, strays } = scanned;
    this.#strayWarnings = strays;
    // What this program has moved meanwhile may have been met nowhere.
    const gone = scanned.gone.filter((id) => !this.#overtaken.has(id));
    if (gone.length > 0) {
      index.batch(() => {
        for (const id of gone) this.#remove(id);
      });
    }
    await this.#notes.takeInto(index);
    if (changed.length > 0) await this.#take(changed, job);
    this.#news.add(gone, { ...noDifferences, gone: gone.length });
    this.#news.tell();
    return job.signal?.aborted
      ? fail('cancelled', 'Stopped. The index takes in the rest with the next start.')
      : ok(undefined);
  }

  async #take(changed: ArticlePlace[], job: Job): Promise<void> {
    const reader = await this.#reader();
    const { database, index, file, seal } = this.#kept;
    let done = 0;
    await fillIndex({
      database,
      index,
      // A command that only reads keeps the index without holding the library's lock: another process may open the file.
      seal: file !== null && !this.#options.folder.readOnly ? seal : null,
      articles: changed.length,
      entries: reader.readAll(changed),
      put: (entries) => {
        // What was changed since it was read follows by itself, and tells of others' changes itself.
        const taken = entries.filter(({ id }) => !this.#overtaken.has(id));
        const differences = index.put(taken);
        done += entries.length;
        (job.onProgress ?? this.#options.onReading)?.(done, changed.length, '');
        for (const { id } of taken) this.#mingled.told(id);
        this.#news.add(
          taken.map(({ id }) => id),
          differences,
        );
      },
      isStopped: () => this.#closed || (job.signal?.aborted ?? false),
    });
  }

  /** Loaded when there is something to read: the schemas of all files take longer than opening the index. */
  #reader(): Promise<EntryReader> {
    const { folder, use, queue } = this.#options;
    this.#reading ??= import('./read-entry.ts').then(
      ({ EntryReader }) => new EntryReader(folder, queue, use === 'keep' && !folder.readOnly),
    );
    return this.#reading;
  }
}
