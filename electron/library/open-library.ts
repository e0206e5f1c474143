import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Events } from '../../shared/bridge/contract.ts';
import { exportInfos } from '../../shared/export/formats.ts';
import { annotationKinds } from '../../shared/model/annotation.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { removeAnnotations, saveAnnotations } from './annotation-work.ts';
import { eraseArticles, moveArticles, updateArticle, viewArticle } from './article-work.ts';
import { findAnnotations, listBacklinks, listMentions } from './backlink-work.ts';
import { listBackups } from './backups/list-backups.ts';
import { changeCollection } from './change-collection.ts';
import { editText, removeBlock, setDoubtful, setRestored } from './edit-text.ts';
import { listEvidence } from './evidence-work.ts';
import { openConflicts } from './exchange/merge-registers.ts';
import { HistoryLog } from './history-log.ts';
import { keepFile } from './keep-file.ts';
import { IndexKeeper } from './keep-index.ts';
import type { Library } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { libraryHealth } from './library-health.ts';
import { LinkBook } from './link-book.ts';
import { listLinks, saveLinks } from './link-work.ts';
import { listAnnotations, listConflicts } from './list-annotations.ts';
import { listArticles, listIds, listPlaces, listWindow } from './list-articles.ts';
import { listVersions } from './list-versions.ts';
import { listNotes, removeNotes, saveNotes } from './note-work.ts';
import { createRescan } from './rescan-library.ts';
import { chooseRevision, listRevisions, readRevision, restoreRevision } from './revision-work.ts';
import { putBackAnnotations, rewriteAnnotations } from './rewrite-work.ts';
import { type InstanceLock, takeLock } from './search/instance-lock.ts';
import { probeSqlite } from './search/probe-sqlite.ts';
import { fieldValues, matchingAnnotations, matchingArticles, searchFacets, searchLibrary } from './search-library.ts';
import { siteRuleFor } from './site-rule-work.ts';
import { sha256 } from './store/article-files.ts';
import { deviceVersions } from './store/device.ts';
import { type OpenedFolder, openFolder, sweepStaging } from './store/library-folder.ts';
import { type Migration, migrateLibrary } from './store/migrate-library.ts';
import {
  codeRegister,
  collectionRegister,
  peopleRegister,
  type Register,
  registerConflicts,
  siteRuleRegister,
} from './store/registers.ts';
import { WorkQueue } from './store/work-queue.ts';
import { tagResults, untagResults } from './tag-results.ts';
import { putMetadata, updateMany } from './update-many.ts';
import { dropWaiting, listWaiting, placeWaiting, putBackWaiting } from './waiting-work.ts';

export interface OpenOptions {
  /** Makes a library when there is none; true names it after its folder. */
  create?: boolean | { name: string } | undefined;
  /** For commands that change nothing: works while another Stet has the library open. */
  readOnly?: boolean | undefined;
  /** Where the index lives; the user's cache folder when absent. */
  cacheDir?: string | undefined;
  /** True: list and search answer at once from the index as it is, while it is brought up to date. */
  background?: boolean | undefined;
  /** Steps from older formats to the present one; those that Stet knows when absent. */
  migrations?: readonly Migration[] | undefined;
  onChanged?: ((event: Events['library.changed']) => void) | undefined;
}

/** What opening a library and its first list can do without: loaded when it is first asked for, with the parsers it brings. */
const later = {
  annotations: () => import('./import-annotations.ts'),
  backUp: () => import('./back-up.ts'),
  backups: () => import('./backups/make-backup.ts'),
  check: () => import('./check-library.ts'),
  exports: () => import('./export-library.ts'),
  imports: () => import('./import-sources.ts'),
  integrity: () => import('./report-integrity.ts'),
  merge: () => import('./merge-library.ts'),
  repair: () => import('./repair-library.ts'),
  snapshot: () => import('./read-snapshot.ts'),
  suggestions: () => import('./suggestion-work.ts'),
};

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
  const cache: Cache = {
    dir: options.cacheDir ?? defaultCacheDir(),
    // A copy of a library has its id: what is kept for one folder must not be taken for the other.
    key: `${opened.value.file.id}-${sha256(root).slice(0, 8)}`,
  };
  const lock = takeLock(cache.dir, cache.key, readOnly ? 0 : LOCK_WAIT);
  if (!lock.ok && !readOnly) return lock;
  const held = lock.ok ? lock.value : null;
  if (!held && !readOnly) {
    return fail(
      'locked',
      `Another Stet has the library ${root} open. Close it there, or use it there; nothing was changed.`,
    );
  }
  let context: LibraryContext;
  try {
    const migrated = opened.value.older ? await migrateLibrary(opened.value.folder, options.migrations) : ok(undefined);
    if (!migrated.ok) {
      held?.release();
      return migrated;
    }
    context = await makeContext(opened.value, cache, held !== null, options);
  } catch (error) {
    // A mistake in the program must not keep the library locked.
    held?.release();
    throw error;
  }
  if (readOnly) held?.release();
  return ok(libraryOf(context, opened.value, readOnly ? null : held));
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
): Promise<LibraryContext> {
  await sweepStaging(folder);
  const queue = new WorkQueue();
  const linkBook = new LinkBook(folder, () => annotatedArticles(context, annotationKinds, 'without-trash'));
  const changed = (event: Events['library.changed']) => {
    linkBook.follow(event);
    if (event.what === 'notes') keeper.touchNotes();
    options.onChanged?.(event);
  };
  const keeper = new IndexKeeper({
    folder,
    file: join(cache.dir, `${cache.key}.index`),
    use: locked ? 'keep' : 'look',
    queue,
    background: options.background ?? false,
    onScanned: (ids, outside) => changed({ what: 'articles', ids, ...(outside && { outside }) }),
  });
  const context: LibraryContext = {
    folder,
    file,
    keeper,
    versions: deviceVersions(cache.dir, cache.key),
    queue,
    linkBook,
    history: new HistoryLog(folder),
    changed,
  };
  return context;
}

function libraryOf(context: LibraryContext, opened: OpenedFolder, lock: InstanceLock | null): Library {
  const { keeper, queue } = context;
  const people = shared(context, peopleRegister(context.folder), 'people');
  const codes = shared(context, codeRegister(context.folder), 'codes');
  const collections = shared(context, collectionRegister(context.folder), 'collections');
  const siteRules = shared(context, siteRuleRegister(context.folder), 'rules');
  const rescan = createRescan(context);
  return {
    folder: context.folder.root,
    async info() {
      const counts = await keeper.query((index) => index.counts());
      if (!counts.ok) return counts;
      const { id, name } = context.file;
      const copies = (await registerConflicts(context.folder)).map(({ message }) => message);
      const conflicts = await openConflicts(context.folder);
      const warnings = [...opened.warnings, ...copies, ...conflicts, ...(await keeper.warnings())];
      return ok({ id, name, folder: context.folder.root, ...counts.value, warnings });
    },
    list: (query) => listArticles(context, query),
    listWindow: (query, span) => listWindow(context, query, span),
    listIds: (query, span) => listIds(context, query, span),
    listPlaces: (query, ids) => listPlaces(context, query, ids),
    rows: (ids) => keeper.query((index) => index.rowsOf(ids)),
    listCounts: () => keeper.query((index) => index.listCounts()),
    read: (id) => viewArticle(context, id),
    update: (id, change) => updateArticle(context, id, change),
    updateMany: (ids, metadata, job) => updateMany(context, ids, metadata, job),
    putMetadata: (changes) => putMetadata(context, changes),
    trash: (ids) => moveArticles(context, ids, true),
    untrash: (ids) => moveArticles(context, ids, false),
    erase: (ids) => eraseArticles(context, ids),
    original: async (id) => (await later.snapshot()).readSnapshot(context, id),
    versions: (id) => listVersions(context, id),
    editText: (id, blocks, reason) => editText(context, id, blocks, reason),
    revisions: (id) => listRevisions(context, id),
    readRevision: (id, revision) => readRevision(context, id, revision),
    restoreRevision: (id, revision, reason) => restoreRevision(context, id, revision, reason),
    chooseRevision: (id, revision) => chooseRevision(context, id, revision),
    setRestored: (id, removalId, restored) => setRestored(context, id, removalId, restored),
    setDoubtful: (id, removalId, doubtful) => setDoubtful(context, id, removalId, doubtful),
    removeBlock: (id, blockIndex) => removeBlock(context, id, blockIndex),
    saveAnnotations: (articleId, drafts) => saveAnnotations(context, articleId, drafts),
    removeAnnotations: (articleId, ids) => removeAnnotations(context, articleId, ids),
    annotationCounts: () => keeper.query((index) => index.kindCounts()),
    listConflicts: () => listConflicts(context),
    listAnnotations: ({ kinds }) => listAnnotations(context, kinds),
    rewriteAnnotations: (rewrite) => rewriteAnnotations(context, rewrite),
    putBackAnnotations: (articles) => putBackAnnotations(context, articles),
    annotationHistory: (articleId, annotationId) => context.history.of(articleId, annotationId),
    backlinks: (articleId) => listBacklinks(context, articleId),
    mentions: (articleId) => listMentions(context, articleId),
    findAnnotations: (wanted) => findAnnotations(context, wanted),
    notes: () => listNotes(context),
    saveNotes: (drafts) => saveNotes(context, drafts),
    removeNotes: (ids) => removeNotes(context, ids),
    saveLinks: (articleId, drafts) => saveLinks(context, articleId, drafts),
    listLinks: () => listLinks(context),
    evidence: (articleId) => listEvidence(context, articleId),
    keepFile: (articleId, path) => keepFile(context, articleId, path),
    async suggestions(articleId) {
      const known = await people.all();
      return known.ok ? (await later.suggestions()).listSuggestions(context, articleId, known.value) : known;
    },
    rejectSuggestions: async (articleId, rejections, rejected) =>
      (await later.suggestions()).rejectSuggestions(context, articleId, rejections, rejected),
    people: people.all,
    savePerson: people.put,
    removePerson: people.remove,
    codes: codes.all,
    saveCode: codes.put,
    removeCode: codes.remove,
    collections: collections.all,
    saveCollection: collections.put,
    removeCollection: collections.remove,
    siteRules: siteRules.all,
    async makeSiteRule(articleId, line, action) {
      const rule = await siteRuleFor(context, articleId, line, action);
      return rule.ok ? siteRules.put(rule.value) : rule;
    },
    saveSiteRule: siteRules.put,
    removeSiteRule: siteRules.remove,
    changeCollection: (id, change) => changeCollection(context, id, change),
    search: (query) => searchLibrary(context, query),
    searchFacets: (text) => searchFacets(context, text),
    matching: (text) => matchingArticles(context, text),
    async countAnnotations(text) {
      const found = await matchingAnnotations(context, text);
      return found.ok ? ok([...found.value.values()].reduce((sum, ids) => sum + ids.length, 0)) : found;
    },
    tagResults: (tagging, job) => tagResults(context, tagging, job),
    untagResults: (codeId, tagged) => untagResults(context, codeId, tagged),
    fieldValues: (field, prefix) => fieldValues(context, field, prefix),
    importPaths: async (paths, job) =>
      thenPlaceWaiting(context, (await later.imports()).importPaths(context, paths, job)),
    importText: async (source) => thenPlaceWaiting(context, (await later.imports()).importText(context, source)),
    importAnnotations: async (from, job) => (await later.annotations()).importAnnotations(context, from, job),
    listWaiting: () => listWaiting(context),
    placeWaiting: (options) => placeWaiting(context, options),
    dropWaiting: (ids) => dropWaiting(context, ids),
    putBackWaiting: (annotations) => putBackWaiting(context, annotations),
    exportFormats: () => [...exportInfos],
    exportTo: async (exported, job) => (await later.exports()).exportLibrary(context, exported, job),
    integrity: async (ids, job) => (await later.integrity()).reportIntegrity(context, ids, job),
    backUp: async (out, job) => (await later.backUp()).backUp(context, out, job),
    backups: (folder) => listBackups(folder),
    makeBackup: async (folder, job) => (await later.backups()).makeBackup(context, folder, job),
    makeDailyBackup: async (folder, job) => (await later.backups()).makeDailyBackup(context, folder, job),
    merge: async (other, job) => thenPlaceWaiting(context, (await later.merge()).mergeLibrary(context, other, job)),
    check: async (job) => (await later.check()).checkLibrary(context, job),
    repair: async (repairs) => (await later.repair()).repairLibrary(context, repairs),
    rebuild: (job) => keeper.rebuild(job ?? {}),
    rescan,
    health: () => libraryHealth(context),
    async close() {
      await queue.idle();
      await context.history.flush();
      await keeper.close();
      lock?.release();
    },
  };
}

/** New articles may be those that annotations wait for; when these cannot be placed, they go on waiting. */
async function thenPlaceWaiting<Done>(context: LibraryContext, work: Promise<Done>): Promise<Done> {
  const done = await work;
  await placeWaiting(context);
  return done;
}

/** A register whose changes wait for each other and are told to all. */
function shared<Item extends { id: string }>(
  { queue, changed, versions }: LibraryContext,
  register: Register<Item>,
  what: 'people' | 'codes' | 'collections' | 'rules',
) {
  return {
    all: register.all,
    async put(item: Item) {
      const result = await queue.run(what, () => register.put(item, versions));
      if (result.ok) changed({ what, ids: [item.id] });
      return result;
    },
    async remove(id: string) {
      const result = await queue.run(what, () => register.remove(id, versions));
      if (result.ok) changed({ what, ids: [id] });
      return result;
    },
  };
}
