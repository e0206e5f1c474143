import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Events } from '../../shared/bridge/events.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { IndexKeeper } from './index/keep-index.ts';
import { takeOverCache } from './index/take-over-cache.ts';
import { LaterWork } from './later-work.ts';
import type { Job, Library } from './library.ts';
import type { OpenedContext } from './library-context.ts';
import { listArticles, listIds, listPlaces, listWindow } from './list-articles.ts';
import { type AtOnce, loadedLater } from './loaded-later.ts';
import { createRescan } from './outside/rescan-library.ts';
import { SharedFiles } from './outside/shared-files.ts';
import { PresenceWatch } from './outside/watch-presence.ts';
import { type InstanceLock, takeLock } from './search/instance-lock.ts';
import { probeSqlite } from './search/probe-sqlite.ts';
import { deviceVersions } from './store/device.ts';
import { type OpenedFolder, openFolder, sweepStaging } from './store/library-folder.ts';
import { type Migration, migrateLibrary } from './store/migrate-library.ts';
import { sha256 } from './store/sha256.ts';
import { WorkQueue } from './store/work-queue.ts';

export interface OpenOptions {
  /** Makes a library when there is none; true names it after its folder. */
  create?: boolean | { name: string } | undefined;
  /** For commands that change nothing: works while another Stet has the library open. */
  readOnly?: boolean | undefined;
  /** Where the index lives; the user's cache folder when absent. */
  cacheDir?: string | undefined;
  /** Where it lay when it was opened last, if it has moved since: what was kept in the cache for that place is taken over. */
  movedFrom?: string | undefined;
  /** True: list and search answer at once from the index as it is, while it is brought up to date. */
  background?: boolean | undefined;
  /** Steps from older formats to the present one; those that Stet knows when absent. */
  migrations?: readonly Migration[] | undefined;
  onChanged?: ((event: Events['library.changed']) => void) | undefined;
  /** Called while files are read into the index that nobody has asked to be read anew. */
  onReading?: Job['onProgress'] | undefined;
  /** Where given, the folder is looked at as long as the library is open: called when it is gone, or there again. */
  onPresence?: ((event: Events['library.presence']) => void) | undefined;
}

/** How long a second Stet waits for the first to let go, in milliseconds: commands hold a library only for a moment. */
const LOCK_WAIT = 2500;

/** Opens the library in a folder. One process may write to it at a time; any number may read. */
export async function openLibrary(path: string, options: OpenOptions = {}): Promise<Result<Library>> {
  const readOnly = options.readOnly ?? false;
  const create = options.create === true ? { name: '' } : options.create || undefined;
  const opened = await openFolder(path, { create, readOnly, migrations: options.migrations });
  if (!opened.ok) return opened;
  const able = probeSqlite();
  if (!able.ok) return able;
  const { root } = opened.value.folder;
  const { id } = opened.value.file;
  const cache: Cache = { dir: options.cacheDir ?? defaultCacheDir(), key: cacheKey(id, root) };
  const lock = takeLock(cache.dir, cache.key, readOnly ? 0 : LOCK_WAIT);
  if (!lock.ok && !readOnly) return lock;
  const held = lock.ok ? lock.value : null;
  if (!held && !readOnly) {
    return fail(
      'locked',
      `Another Stet has the library ${root} open. Close it there, or use it there; nothing was changed.`,
    );
  }
  const { movedFrom } = options;
  if (held && movedFrom && !existsSync(join(movedFrom, 'library.json')))
    takeOverCache(cache.dir, cacheKey(id, movedFrom), cache.key);
  const work = new LaterWork(options.onChanged);
  let context: OpenedContext;
  try {
    const migrated = opened.value.older ? await migrateLibrary(opened.value.folder, options.migrations) : ok(undefined);
    if (!migrated.ok) {
      held?.release();
      return migrated;
    }
    context = await makeContext(opened.value, cache, held !== null, options, work.changed);
  } catch (error) {
    // A mistake in the program must not keep the library locked.
    held?.release();
    throw error;
  }
  if (readOnly) held?.release();
  const { onPresence } = options;
  const presence = onPresence && new PresenceWatch({ folder: root, id: opened.value.file.id, onPresence });
  return ok(libraryOf(context, work, opened.value.warnings, { lock: readOnly ? null : held, presence }));
}

/** A copy of a library has its id: what is kept for one folder must not be taken for the other. */
function cacheKey(id: string, root: string): string {
  return `${id}-${sha256(root).slice(0, 8)}`;
}

/** The user's cache folder by platform; STET_CACHE_DIR overrides it. */
export function defaultCacheDir(env = process.env, platform = process.platform, home = homedir()): string {
  if (env['STET_CACHE_DIR']) return env['STET_CACHE_DIR'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Stet', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Stet');
  return join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'stet');
}

/** Where what can be rebuilt is kept: names of files begin with the key. */
interface Cache {
  dir: string;
  key: string;
}

async function makeContext(
  { folder, file }: OpenedFolder,
  cache: Cache,
  locked: boolean,
  options: OpenOptions,
  changed: (event: Events['library.changed']) => void,
): Promise<OpenedContext> {
  await sweepStaging(folder);
  const queue = new WorkQueue();
  const keeper = new IndexKeeper({
    folder,
    file: join(cache.dir, `${cache.key}.index`),
    use: locked ? 'keep' : 'look',
    queue,
    background: options.background ?? false,
    onReading: options.onReading,
    onScanned: (ids, outside) => changed({ what: 'articles', ids, ...(outside && { outside }) }),
  });
  const shared = new SharedFiles(folder);
  const told = (event: Events['library.changed']) => {
    shared.written(event.what);
    if (event.what === 'notes') keeper.touchNotes();
    changed(event);
  };
  return { folder, file, keeper, versions: deviceVersions(cache.dir, cache.key), queue, shared, changed: told };
}

/** Lists are answered at once; the rest is loaded when it is asked for. */
function libraryOf(
  context: OpenedContext,
  work: LaterWork,
  warnings: readonly string[],
  { lock, presence }: { lock: InstanceLock | null; presence: PresenceWatch | undefined },
): Library {
  const { keeper, queue } = context;
  const atOnce: AtOnce = {
    folder: context.folder.root,
    info: async () => (await import('./library-info.ts')).libraryInfo(context, warnings),
    list: (query) => listArticles(context, query),
    listWindow: (query, span) => listWindow(context, query, span),
    listIds: (query, span) => listIds(context, query, span),
    listPlaces: (query, ids) => listPlaces(context, query, ids),
    rows: (ids) => keeper.query((index) => index.rowsOf(ids)),
    listCounts: () => keeper.query((index) => index.listCounts()),
    annotationCounts: () => keeper.query((index) => index.kindCounts()),
    rebuild: (job) => keeper.rebuild(job ?? {}),
    rescan: createRescan(context, presence),
    async close() {
      presence?.end();
      await queue.idle();
      await work.flush();
      await keeper.close();
      lock?.release();
    },
  };
  return loadedLater(
    atOnce,
    async () => (await work.load(context)).answers,
    (id) => keeper.titleOf(id),
  );
}
