import type { AnnotationRow, ArticleAnnotations, ArticleView, RevisionInfo } from '../../shared/bridge/answers.ts';
import type { Suggestions } from '../../shared/detect/suggestion.ts';
import type { AnnotationFormat } from '../../shared/exchange/annotation-formats.ts';
import type { AnnotationOutcome } from '../../shared/exchange/incoming.ts';
import type { MergeReport } from '../../shared/exchange/merge-report.ts';
import type { WaitingAnnotation } from '../../shared/exchange/waiting.ts';
import type { Exported, ExportOptions } from '../../shared/export/format.ts';
import type { IntegrityReport } from '../../shared/export/integrity.ts';
import type { Annotation, AnnotationDraft, AnnotationKind, PlacedAnnotation } from '../../shared/model/annotation.ts';
import type { AnnotationChange, ChangesMade, Making } from '../../shared/model/annotation-change.ts';
import type { HistoryEntry } from '../../shared/model/annotation-history.ts';
import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import type {
  ArticleConflict,
  ConflictText,
  FieldsChange,
  StandingFields,
} from '../../shared/model/article-conflict.ts';
import type { ArticleWindow, ListCounts, ListQuery, ListSpan } from '../../shared/model/article-list.ts';
import type { Backup } from '../../shared/model/backup.ts';
import type { Block, Content } from '../../shared/model/block.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Code } from '../../shared/model/codebook.ts';
import type { Collection } from '../../shared/model/collection.ts';
import type {
  ArticleRow,
  CheckFinding,
  ImportOutcome,
  LibraryHealth,
  LibraryInfo,
  Repair,
  SearchFacets,
  SearchResults,
  SearchSort,
} from '../../shared/model/library.ts';
import type { KeptFile, Link, LinkDraft } from '../../shared/model/link.ts';
import type { BacklinkRow, EvidenceRow, MentionRow } from '../../shared/model/link-rows.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Rewrite } from '../../shared/model/rewrite.ts';
import type { SiteRule } from '../../shared/model/site-rule.ts';
import type { SnapshotView } from '../../shared/model/snapshot-view.ts';
import type { Rejection } from '../../shared/model/suggestions-file.ts';
import type { Tagged, Tagging } from '../../shared/model/tagging.ts';
import type { VersionInfo } from '../../shared/model/version-info.ts';
import type { Ledger, LedgerQuery, LedgerRow } from '../../shared/survey/ledger.ts';
import type { Heard, MarkWindow, RowSpan } from '../../shared/survey/marks.ts';
import type { CodeSpan, SpreadCell } from '../../shared/survey/uses.ts';
import type { SaidAs, VoiceList, VoiceQuery } from '../../shared/survey/voices.ts';

/** How long work tells how far it is, and is told to stop. */
export interface Job {
  /** `total` is null while it is not known. */
  onProgress?(done: number, total: number | null, label: string): void;
  signal?: AbortSignal;
  /** Resolves at once, or when work that was paused goes on (or is stopped). */
  untilResumed?(): Promise<void>;
}

/** An open library. Everything the app and the command line do to a library goes through here. */
export interface Library {
  readonly folder: string;
  info(): Promise<Result<LibraryInfo>>;
  /** All rows of a list. */
  list(query: ListQuery): Promise<Result<ArticleRow[]>>;
  listWindow(query: ListQuery, span: ListSpan): Promise<Result<ArticleWindow>>;
  /** Ids of a list's rows, in order. */
  listIds(query: ListQuery, span: ListSpan): Promise<Result<string[]>>;
  /** Where in a list these articles stand, from 0 on; null for one that is not in it. */
  listPlaces(query: ListQuery, ids: string[]): Promise<Result<(number | null)[]>>;
  /** Of any articles, in the order of the ids; without those that are not there. */
  rows(ids: string[]): Promise<Result<ArticleRow[]>>;
  listCounts(): Promise<Result<ListCounts>>;
  read(id: string): Promise<Result<ArticleView>>;
  /** Answers which fields that changed. */
  update(
    id: string,
    change: { metadata?: Partial<ArticleMetadata>; status?: Article['status']; starred?: boolean },
  ): Promise<Result<FieldsChange>>;
  /** All of them or none; answers what each had of these fields. */
  updateMany(ids: string[], metadata: Partial<ArticleMetadata>, job?: Job): Promise<Result<FieldsChange[]>>;
  /** As far as nobody has changed the same since; answers in how many articles something was left. */
  changeArticles(changes: FieldsChange[]): Promise<Result<number>>;
  trash(ids: string[]): Promise<Result<void>>;
  untrash(ids: string[]): Promise<Result<void>>;
  erase(ids: string[]): Promise<Result<void>>;
  original(id: string): Promise<Result<SnapshotView>>;
  /** The other versions of an article, the newest first. */
  versions(id: string): Promise<Result<VersionInfo[]>>;
  /** A new revision of the text; `bad-arguments` when the blocks cannot be an article. */
  editText(id: string, blocks: Block[], reason: string, madeOn?: string): Promise<Result<ArticleView>>;
  /** Oldest first. */
  revisions(id: string): Promise<Result<RevisionInfo[]>>;
  readRevision(id: string, revision: number): Promise<Result<Content>>;
  /** A new revision that equals an earlier one. */
  restoreRevision(id: string, revision: number, reason: string): Promise<Result<ArticleView>>;
  /** Makes a revision that is there the one that is read; given another, instead of the text of that alone. */
  chooseRevision(id: string, revision: number, instead?: number): Promise<Result<ArticleView>>;
  setRestored(id: string, removalId: string, restored: boolean): Promise<Result<ArticleView>>;
  removeBlock(id: string, blockIndex: number): Promise<Result<ArticleView>>;
  /** Decides that a doubtful line belongs to the text; with true, it is in doubt again. */
  setDoubtful(id: string, removalId: string, doubtful: boolean): Promise<Result<ArticleView>>;
  /** All or none. A draft whose id is known updates that annotation. */
  saveAnnotations(articleId: string, drafts: AnnotationDraft[]): Promise<Result<PlacedAnnotation[]>>;
  /** Answers them as they were. */
  removeAnnotations(articleId: string, ids: string[]): Promise<Result<Annotation[]>>;
  /** As far as nobody has changed the same since: how a step is taken back and done again. */
  applyChanges(
    articleId: string,
    changes: AnnotationChange[],
    making: Making,
    editor: string,
  ): Promise<Result<ChangesMade>>;
  annotationCounts(): Promise<Result<Record<AnnotationKind, number>>>;
  listConflicts(): Promise<Result<AnnotationRow[]>>;
  articleConflicts(): Promise<Result<ArticleConflict[]>>;
  conflictTexts(id: string): Promise<Result<ConflictText[]>>;
  settleArticle(id: string, fields: StandingFields): Promise<Result<StandingFields>>;
  /** Everybody who is quoted or claims something. */
  voices(query: VoiceQuery): Promise<Result<VoiceList>>;
  /** What one of them said, by the key of the voice: the newest publication first. */
  said(voice: string, as: SaidAs, span: RowSpan): Promise<Result<MarkWindow>>;
  /** Null where there is none of that key. */
  heard(voice: string): Promise<Result<Heard | null>>;
  /** How many annotations carry each code, by its id. */
  codeUses(): Promise<Result<Record<string, number>>>;
  codeUsed(code: CodeSpan, span: RowSpan): Promise<Result<MarkWindow>>;
  /** The same, counted by publication and year. */
  codeSpread(code: CodeSpan): Promise<Result<SpreadCell[]>>;
  /** Notes on articles, those with all words of the filter. */
  notesOnArticles(filter: string, span: RowSpan): Promise<Result<MarkWindow>>;
  ledger(query: LedgerQuery): Promise<Result<Ledger>>;
  /** Claims of the ledger, group after group. */
  ledgerLines(query: LedgerQuery, span: RowSpan): Promise<Result<LedgerRow[]>>;
  /** In the whole library; answers the annotations as they were. */
  rewriteAnnotations(rewrite: Rewrite): Promise<Result<ArticleAnnotations[]>>;
  /** Answers how many were left, because somebody changed the same since. */
  takeBackRewrite(rewrite: Rewrite, before: ArticleAnnotations[]): Promise<Result<number>>;
  /** What was done to an annotation, oldest first. */
  annotationHistory(articleId: string, annotationId: string): Promise<Result<HistoryEntry[]>>;
  /** Links from words of an article to annotations anywhere, each with its place in it. */
  backlinks(articleId: string): Promise<Result<BacklinkRow[]>>;
  /** Notes anywhere that embed annotations of an article. */
  mentions(articleId: string): Promise<Result<MentionRow[]>>;
  /** Without those that are gone. */
  findAnnotations(wanted: { articleId: string; annotationId: string }[]): Promise<Result<AnnotationRow[]>>;
  /** Notes that stand alone, newest first. */
  notes(): Promise<Result<Annotation[]>>;
  removeNotes(ids: string[]): Promise<Result<Annotation[]>>;
  applyNoteChanges(changes: AnnotationChange[], making: Making): Promise<Result<ChangesMade>>;
  /** All or none. */
  saveLinks(articleId: string, drafts: LinkDraft[]): Promise<Result<Link[]>>;
  changeLinks(articleId: string, changes: Change<Link>[]): Promise<Result<number>>;
  /** Links to annotations of an article, each with its place. */
  evidence(articleId: string): Promise<Result<EvidenceRow[]>>;
  /** Copies the file at an absolute path into the article's folder. */
  keepFile(articleId: string, path: string): Promise<Result<KeptFile>>;
  /** Ranges are UTF-16 code units of the current text. */
  suggestions(articleId: string): Promise<Result<Suggestions>>;
  rejectSuggestions(articleId: string, rejections: Rejection[], rejected: boolean): Promise<Result<void>>;
  people(): Promise<Result<Person[]>>;
  savePerson(person: Person): Promise<Result<Person>>;
  /** As far as nobody has changed the same since; answers how many were left. */
  changePeople(changes: Change<Person>[]): Promise<Result<number>>;
  codes(): Promise<Result<Code[]>>;
  saveCode(code: Code): Promise<Result<Code>>;
  changeCodes(changes: Change<Code>[]): Promise<Result<number>>;
  collections(): Promise<Result<Collection[]>>;
  changeCollections(changes: Change<Collection>[]): Promise<Result<number>>;
  /** What was decided about lines of sites: applied to what is imported from them. */
  siteRules(): Promise<Result<SiteRule[]>>;
  /** Makes the decision about a line of an article hold for its site. */
  makeSiteRule(articleId: string, line: string, action: SiteRule['action']): Promise<Result<SiteRule>>;
  changeSiteRules(changes: Change<SiteRule>[]): Promise<Result<number>>;
  search(query: { text: string; limit: number; sort?: SearchSort | undefined }): Promise<Result<SearchResults>>;
  searchFacets(text: string): Promise<Result<SearchFacets>>;
  /** Ids of all articles that a query finds, newest first. */
  matching(text: string): Promise<Result<string[]>>;
  /** How many annotations a query finds. */
  countAnnotations(text: string): Promise<Result<number>>;
  /** One tag for all that a query finds, or for nothing. */
  tagResults(tagging: Tagging, job?: Job): Promise<Result<Tagged[]>>;
  untagResults(codeId: string, tagged: Tagged[]): Promise<Result<void>>;
  /** What can stand behind a field of the query language. */
  fieldValues(field: string, prefix: string): Promise<Result<string[]>>;
  /** Files and folders; folders are walked. One outcome per source, in order; one failure never stops the rest. */
  importPaths(paths: string[], job?: Job): Promise<Result<ImportOutcome[]>>;
  importText(source: { name: string; text: string; html: string | null }): Promise<Result<ImportOutcome>>;
  /** Annotations of another program, from the file at an absolute path; one outcome for each. */
  importAnnotations(
    from: { path: string; format: AnnotationFormat | null },
    job?: Job,
  ): Promise<Result<AnnotationOutcome[]>>;
  /** Annotations that came in and whose article is not known. An import that brings the article places them. */
  listWaiting(): Promise<Result<WaitingAnnotation[]>>;
  /** Tries again to place them, those with these ids in the article that is named. */
  placeWaiting(options?: { ids?: string[]; articleId?: string }): Promise<Result<AnnotationOutcome[]>>;
  /** Answers them as they were. */
  dropWaiting(ids: string[]): Promise<Result<WaitingAnnotation[]>>;
  putBackWaiting(annotations: WaitingAnnotation[]): Promise<Result<void>>;
  /** No ids: the whole library without the trash. `out` is the path of the file to write. */
  exportTo(options: ExportOptions, job?: Job): Promise<Result<{ path: string }>>;
  /** What is not as it should be in these articles, or in all but the trash, before they are exported. */
  integrity(exported: Exported, job?: Job): Promise<Result<IntegrityReport>>;
  /** The whole library with its trash as one file, at the absolute path `out`. */
  backUp(out: string, job?: Job): Promise<Result<{ path: string; files: number }>>;
  /** The backups in a folder that is kept for this library, newest first. */
  backups(folder: string): Promise<Result<Backup[]>>;
  /** A backup in that folder; those that are no longer needed are deleted. */
  makeBackup(folder: string, job?: Job & { now?: Date }): Promise<Result<Backup>>;
  /** The same at most once a day, and only when something has changed; else null. */
  makeDailyBackup(folder: string, job?: Job & { now?: Date }): Promise<Result<Backup | null>>;
  /** Takes over what another library's folder, a backup or a bundle has and this one has not. */
  merge(other: string, job?: Job): Promise<Result<MergeReport>>;
  check(job?: Job): Promise<Result<CheckFinding[]>>;
  /** Mends what check offered to mend; answers how many. */
  repair(repairs: Repair[]): Promise<Result<number>>;
  rebuild(job?: Job): Promise<Result<void>>;
  /** Looks for what other programs changed; tells it by `onChanged`. */
  rescan(): Promise<Result<void>>;
  health(): Promise<Result<LibraryHealth>>;
  close(): Promise<void>;
}
