import type { Events } from '../../shared/bridge/events.ts';
import type { Change } from '../../shared/model/change.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { annotatedArticles } from './annotate/annotated-articles.ts';
import { applyChanges, removeAnnotations, saveAnnotations } from './annotate/annotation-work.ts';
import { HistoryLog } from './annotate/history-log.ts';
import { findAnnotations, listBacklinks, listMentions } from './annotate/links/backlink-work.ts';
import { listEvidence } from './annotate/links/evidence-work.ts';
import { keepFile } from './annotate/links/keep-file.ts';
import { LinkBook } from './annotate/links/link-book.ts';
import { changeLinks, saveLinks } from './annotate/links/link-work.ts';
import { listConflicts } from './annotate/list-annotations.ts';
import { applyNoteChanges, listNotes, removeNotes } from './annotate/note-work.ts';
import { rewriteAnnotations, takeBackRewrite } from './annotate/rewrite-work.ts';
import { tagResults, untagResults } from './annotate/tag-results.ts';
import { listBackups } from './backups/list-backups.ts';
import { changeEntries, filledByHand } from './change-entries.ts';
import { dropWaiting, listWaiting, placeWaiting, putBackWaiting } from './exchange/waiting-work.ts';
import { libraryHealth } from './health/library-health.ts';
import type { LibraryContext, OpenedContext } from './library-context.ts';
import type { LibraryWork } from './loaded-later.ts';
import { eraseArticles, moveArticles, updateArticle, viewArticle } from './read/article-work.ts';
import { editText, removeBlock, setDoubtful, setRestored } from './read/edit-text.ts';
import { listArticleConflicts, readConflictTexts } from './read/list-article-conflicts.ts';
import { listVersions } from './read/list-versions.ts';
import { chooseRevision, listRevisions, readRevision, restoreRevision } from './read/revision-work.ts';
import { changeArticles, settleArticle } from './read/settle-article.ts';
import { updateMany } from './read/update-many.ts';
import { fieldValues, matchingAnnotations, matchingArticles, searchFacets, searchLibrary } from './search-library.ts';
import { siteRuleFor } from './site-rule-work.ts';
import type { RegisterName } from './store/register-files.ts';
import {
  codeRegister,
  collectionRegister,
  peopleRegister,
  type Register,
  siteRuleRegister,
} from './store/registers.ts';
import { surveyWork } from './survey-work.ts';

/** What brings parsers and formats along: loaded when it is first asked for. */
const later = {
  annotations: () => import('./exchange/import-annotations.ts'),
  backUp: () => import('./backups/back-up.ts'),
  backups: () => import('./backups/make-backup.ts'),
  check: () => import('./health/check-library.ts'),
  exports: () => import('./export-library.ts'),
  imports: () => import('./import-sources.ts'),
  integrity: () => import('./report-integrity.ts'),
  merge: () => import('./exchange/merge-library.ts'),
  repair: () => import('./health/repair-library.ts'),
  snapshot: () => import('./read/read-snapshot.ts'),
  suggestions: () => import('./annotate/suggestion-work.ts'),
};

/** The part of an open library that is loaded with the first question for it. */
export interface LoadedWork {
  answers: LibraryWork;
  /** To be told of every change of the library. */
  follow(event: Events['library.changed']): void;
  /** Writes what waits to be written. */
  flush(): Promise<void>;
}

/** All that an open library can do beside showing its lists. */
export function loadWork(opened: OpenedContext): LoadedWork {
  const context: LibraryContext = {
    ...opened,
    linkBook: new LinkBook(opened.folder, () => annotatedArticles(context, 'without-trash')),
    history: new HistoryLog(opened.folder),
  };
  return {
    answers: answersOf(context),
    follow: (event) => context.linkBook.follow(event),
    flush: () => context.history.flush(),
  };
}

function answersOf(context: LibraryContext): LibraryWork {
  const people = shared(context, peopleRegister(context.folder), 'people');
  const codes = shared(context, codeRegister(context.folder), 'codes');
  const collections = shared(context, collectionRegister(context.folder), 'collections');
  const siteRules = shared(context, siteRuleRegister(context.folder), 'rules');
  return {
    read: (id) => viewArticle(context, id),
    update: (id, change) => updateArticle(context, id, change),
    updateMany: (ids, metadata, job) => updateMany(context, ids, metadata, job),
    changeArticles: (changes) => changeArticles(context, changes),
    trash: (ids) => moveArticles(context, ids, true),
    untrash: (ids) => moveArticles(context, ids, false),
    erase: (ids) => eraseArticles(context, ids),
    original: async (id) => (await later.snapshot()).readSnapshot(context, id),
    versions: (id) => listVersions(context, id),
    editText: (id, blocks, reason, madeOn) => editText(context, id, blocks, reason, madeOn),
    revisions: (id) => listRevisions(context, id),
    readRevision: (id, revision) => readRevision(context, id, revision),
    restoreRevision: (id, revision, reason) => restoreRevision(context, id, revision, reason),
    chooseRevision: (id, revision, instead) => chooseRevision(context, id, revision, instead),
    setRestored: (id, removalId, restored) => setRestored(context, id, removalId, restored),
    setDoubtful: (id, removalId, doubtful) => setDoubtful(context, id, removalId, doubtful),
    removeBlock: (id, blockIndex) => removeBlock(context, id, blockIndex),
    saveAnnotations: (articleId, drafts) => saveAnnotations(context, articleId, drafts),
    applyChanges: (articleId, changes, making, editor) => applyChanges(context, articleId, changes, making, editor),
    removeAnnotations: (articleId, ids) => removeAnnotations(context, articleId, ids),
    listConflicts: () => listConflicts(context),
    articleConflicts: () => listArticleConflicts(context),
    conflictTexts: (id) => readConflictTexts(context, id),
    settleArticle: (id, fields) => settleArticle(context, id, fields),
    ...surveyWork(context, { people: people.all, codes: codes.all }),
    rewriteAnnotations: (rewrite) => rewriteAnnotations(context, rewrite),
    takeBackRewrite: (rewrite, before) => takeBackRewrite(context, rewrite, before),
    annotationHistory: (articleId, annotationId) => context.history.of(articleId, annotationId),
    backlinks: (articleId) => listBacklinks(context, articleId),
    mentions: (articleId) => listMentions(context, articleId),
    findAnnotations: (wanted) => findAnnotations(context, wanted),
    notes: () => listNotes(context),
    removeNotes: (ids) => removeNotes(context, ids),
    applyNoteChanges: (changes, making) => applyNoteChanges(context, changes, making),
    saveLinks: (articleId, drafts) => saveLinks(context, articleId, drafts),
    changeLinks: (articleId, changes) => changeLinks(context, articleId, changes),
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
    changePeople: people.change,
    codes: codes.all,
    saveCode: codes.put,
    changeCodes: codes.change,
    collections: collections.all,
    async changeCollections(changes) {
      const filled = filledByHand(changes);
      return filled.ok ? collections.change(changes) : filled;
    },
    siteRules: siteRules.all,
    async makeSiteRule(articleId, line, action) {
      const rule = await siteRuleFor(context, articleId, line, action);
      return rule.ok ? siteRules.put(rule.value) : rule;
    },
    changeSiteRules: siteRules.change,
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
    exportTo: async (exported, job) => (await later.exports()).exportLibrary(context, exported, job),
    integrity: async (exported, job) => (await later.integrity()).reportIntegrity(context, exported, job),
    backUp: async (out, job) => (await later.backUp()).backUp(context, out, job),
    backups: (folder) => listBackups(folder),
    makeBackup: async (folder, job) => (await later.backups()).makeBackup(context, folder, job),
    makeDailyBackup: async (folder, job) => (await later.backups()).makeDailyBackup(context, folder, job),
    merge: async (other, job) => thenPlaceWaiting(context, (await later.merge()).mergeLibrary(context, other, job)),
    check: async (job) => (await later.check()).checkLibrary(context, job),
    repair: async (repairs) => (await later.repair()).repairLibrary(context, repairs),
    health: () => libraryHealth(context),
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
  what: RegisterName,
) {
  return {
    all: register.all,
    /** Sets the fields that are given; what stood in conflict beside one is settled by that. */
    async put({ 'stet:conflicts': _shownOnly, ...item }: Item & { 'stet:conflicts'?: unknown }) {
      const result = await queue.run(what, () => register.put(item as unknown as Item, versions));
      if (result.ok) changed({ what, ids: [item.id] });
      return result;
    },
    /** As far as nobody has changed the same since. Answers how many were left as they are. */
    async change(changes: readonly Change<Item>[]): Promise<Result<number>> {
      const result = await queue.run(what, () => changeEntries(register, changes, versions));
      changed({ what, ids: changes.flatMap(({ from, to }) => (from ?? to)?.id ?? []) });
      return result;
    },
  };
}
