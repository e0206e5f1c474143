import type { CallArgs, CallValue, LibraryCallName } from '../../../shared/bridge/contract.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { Job, Library } from '../library.ts';
import { NewestFirst } from './newest-first.ts';

/** One function for each of the library's calls: a call of the contract that is missing here fails the type check. */
export type LibraryAnswers = {
  [Name in LibraryCallName]: (...args: CallArgs<Name>) => Promise<Result<CallValue<Name>>>;
};

/** Runs work that may take long under the id that the window knows it by. */
export type RunJob = <T>(jobId: string, work: (job: Job) => Promise<T>) => Promise<T>;

export function libraryAnswers(library: Library, run: RunJob): LibraryAnswers {
  const asJob = <T>(jobId: string | undefined, work: (job: Job) => Promise<T>): Promise<T> =>
    jobId === undefined ? work({}) : run(jobId, work);
  // The window asks for these while one types.
  const [searches, facets, values] = [new NewestFirst(), new NewestFirst(), new NewestFirst()];
  return {
    'library.info': () => library.info(),
    'library.check': (jobId) => asJob(jobId, (job) => library.check(job)),
    'library.rebuild': (jobId) => asJob(jobId, (job) => library.rebuild(job)),
    'library.rescan': () => library.rescan(),
    'library.health': () => library.health(),
    'library.repair': (repairs) => library.repair(repairs),
    'articles.list': ({ from = 0, limit = 100, ...query }) => library.listWindow(query, { from, limit }),
    'articles.ids': (query, span) => library.listIds(query, span),
    'articles.places': (query, ids) => library.listPlaces(query, ids),
    'articles.rows': (ids) => library.rows(ids),
    'articles.counts': () => library.listCounts(),
    'articles.read': (id) => library.read(id),
    'articles.update': (id, change) => library.update(id, change),
    'articles.updateMany': (jobId, ids, metadata) => run(jobId, (job) => library.updateMany(ids, metadata, job)),
    'articles.change': (changes) => library.changeArticles(changes),
    'articles.trash': (ids) => library.trash(ids),
    'articles.untrash': (ids) => library.untrash(ids),
    'articles.erase': (ids) => library.erase(ids),
    'articles.original': (id) => library.original(id),
    'articles.versions': (id) => library.versions(id),
    'articles.editText': (id, blocks, reason, madeOn) => library.editText(id, blocks, reason, madeOn),
    'revisions.list': (id) => library.revisions(id),
    'revisions.read': (id, revision) => library.readRevision(id, revision),
    'revisions.restore': (id, revision, reason) => library.restoreRevision(id, revision, reason),
    'revisions.choose': (id, revision, instead) => library.chooseRevision(id, revision, instead),
    'removals.setRestored': (id, removalId, restored) => library.setRestored(id, removalId, restored),
    'removals.setDoubtful': (id, removalId, doubtful) => library.setDoubtful(id, removalId, doubtful),
    'removals.removeBlock': (id, blockIndex) => library.removeBlock(id, blockIndex),
    'annotations.remove': (articleId, ids) => library.removeAnnotations(articleId, ids),
    'annotations.change': (articleId, changes, making, editor) =>
      library.applyChanges(articleId, changes, making, editor),
    'annotations.counts': () => library.annotationCounts(),
    'annotations.conflicts': () => library.listConflicts(),
    'articles.conflicts': () => library.articleConflicts(),
    'articles.conflictTexts': (id) => library.conflictTexts(id),
    'articles.settle': (id, fields) => library.settleArticle(id, fields),
    'annotations.rewrite': (rewrite) => library.rewriteAnnotations(rewrite),
    'annotations.takeBack': (rewrite, before) => library.takeBackRewrite(rewrite, before),
    'waiting.list': () => library.listWaiting(),
    'waiting.place': (options) => library.placeWaiting(options),
    'waiting.drop': (ids) => library.dropWaiting(ids),
    'waiting.putBack': (annotations) => library.putBackWaiting(annotations),
    'links.save': (articleId, drafts) => library.saveLinks(articleId, drafts),
    'links.change': (articleId, changes) => library.changeLinks(articleId, changes),
    'annotations.history': (articleId, annotationId) => library.annotationHistory(articleId, annotationId),
    'links.back': (articleId) => library.backlinks(articleId),
    'notes.mentions': (articleId) => library.mentions(articleId),
    'annotations.find': (wanted) => library.findAnnotations(wanted),
    'notes.onArticles': (filter, span) => library.notesOnArticles(filter, span),
    'notes.list': () => library.notes(),
    'notes.remove': (ids) => library.removeNotes(ids),
    'notes.change': (changes, making) => library.applyNoteChanges(changes, making),
    'claims.ledger': (query) => library.ledger(query),
    'claims.lines': (query, span) => library.ledgerLines(query, span),
    'evidence.list': (articleId) => library.evidence(articleId),
    'suggestions.list': (id) => library.suggestions(id),
    'suggestions.reject': (id, rejections, rejected) => library.rejectSuggestions(id, rejections, rejected),
    'people.voices': (query) => library.voices(query),
    'people.said': (voice, as, span) => library.said(voice, as, span),
    'people.heard': (voice) => library.heard(voice),
    'people.list': () => library.people(),
    'people.change': (changes) => library.changePeople(changes),
    'codes.uses': () => library.codeUses(),
    'codes.used': (code, span) => library.codeUsed(code, span),
    'codes.spread': (code) => library.codeSpread(code),
    'codes.list': () => library.codes(),
    'codes.change': (changes) => library.changeCodes(changes),
    'collections.list': () => library.collections(),
    'collections.change': (changes) => library.changeCollections(changes),
    'siteRules.list': () => library.siteRules(),
    'siteRules.make': (articleId, line, action) => library.makeSiteRule(articleId, line, action),
    'siteRules.change': (changes) => library.changeSiteRules(changes),
    'search.run': (query) => searches.ask(`${query.sort} ${query.text}`, () => library.search(query)),
    'search.facets': (text) => facets.ask(text, () => library.searchFacets(text)),
    'search.matching': (text) => library.matching(text),
    'search.annotations': (text) => library.countAnnotations(text),
    'search.tag': (jobId, tagging) => run(jobId, (job) => library.tagResults(tagging, job)),
    'search.untag': (codeId, tagged) => library.untagResults(codeId, tagged),
    'search.values': (field, prefix) => values.ask(`${field}:${prefix}`, () => library.fieldValues(field, prefix)),
    'export.report': (exported) => library.integrity(exported),
    'import.text': (source) => library.importText(source),
  };
}
