import * as z from 'zod';
import type { Suggestions } from '../detect/suggestion.ts';
import type { AnnotationOutcome } from '../exchange/incoming.ts';
import { type WaitingAnnotation, waitingAnnotationSchema } from '../exchange/waiting.ts';
import type { IntegrityReport } from '../export/integrity.ts';
import { type Annotation, type AnnotationKind, annotationSchema } from '../model/annotation.ts';
import { type ChangesMade, makings } from '../model/annotation-change.ts';
import type { HistoryEntry } from '../model/annotation-history.ts';
import { metadataSchema } from '../model/article.ts';
import {
  type ArticleConflict,
  type ConflictText,
  type FieldsChange,
  fieldsChangeSchema,
  type StandingFields,
  standingFieldsSchema,
} from '../model/article-conflict.ts';
import {
  type ArticleWindow,
  idSpanSchema,
  type ListCounts,
  listQuerySchema,
  MOST_IDS,
  MOST_ROWS,
  rowSpanSchema,
} from '../model/article-list.ts';
import { blockSchema, type Content } from '../model/block.ts';
import { type Code, codeSchema } from '../model/codebook.ts';
import { type Collection, collectionSchema } from '../model/collection.ts';
import {
  type ArticleRow,
  type CheckFinding,
  type ImportOutcome,
  type LibraryHealth,
  type LibraryInfo,
  repairSchema,
  type SearchFacets,
  type SearchResults,
} from '../model/library.ts';
import { type Link, linkDraftSchema, linkSchema } from '../model/link.ts';
import type { BacklinkRow, EvidenceRow, MentionRow } from '../model/link-rows.ts';
import { type Person, personSchema } from '../model/person.ts';
import { rewriteSchema } from '../model/rewrite.ts';
import { type SiteRule, siteRuleSchema } from '../model/site-rule.ts';
import type { SnapshotView } from '../model/snapshot-view.ts';
import { rejectionSchema } from '../model/suggestions-file.ts';
import { type Tagged, taggedSchema, taggingSchema } from '../model/tagging.ts';
import type { VersionInfo } from '../model/version-info.ts';
import { type Ledger, type LedgerRow, ledgerQuerySchema } from '../survey/ledger.ts';
import { type Heard, type MarkWindow, markSpanSchema } from '../survey/marks.ts';
import { marksOfSchema, voiceKeySchema } from '../survey/marks-of.ts';
import { codeSpanSchema, type SpreadCell } from '../survey/uses.ts';
import { type VoiceList, voiceQuerySchema } from '../survey/voices.ts';
import { MAX_BLOCKS } from '../text/check-blocks.ts';
import type { AnnotationRow, ArticleAnnotations, ArticleView, RevisionInfo } from './answers.ts';
import { call, id, ids, jobId, queryText } from './call.ts';

/** Each is about a thing of its own. */
function changesOf<One extends z.ZodType>(one: One) {
  return z.array(z.object({ from: one.nullable(), to: one.nullable() })).max(10_000);
}

/** Answered by the library, which runs in a worker beside the main process. */
export const libraryCalls = {
  'library.info': call()<LibraryInfo>(),
  /** Reads every file. With a job's id it tells how far it is, and can be stopped. */
  'library.check': call(jobId.optional())<CheckFinding[]>(),
  /** Makes the index anew; lists and search work meanwhile from what is there so far. */
  'library.rebuild': call(jobId.optional())<void>(),
  /** Looks for what other programs changed; `library.changed` tells what was found. */
  'library.rescan': call()<void>(),
  'library.health': call()<LibraryHealth>(),
  /** Mends what `library.check` found and offered to mend; answers how many. */
  'library.repair': call(z.array(repairSchema).max(10_000))<number>(),
  /** A hundred rows of a list, or as many as asked for, and how many it has in all. */
  'articles.list': call(listQuerySchema.extend(rowSpanSchema.shape))<ArticleWindow>(),
  /** Ids of a list's rows, in order. */
  'articles.ids': call(listQuerySchema, idSpanSchema)<string[]>(),
  /** Where in a list these articles stand, from 0 on; null for one that is not in it. */
  'articles.places': call(listQuerySchema, z.array(id).max(MOST_IDS))<(number | null)[]>(),
  /** Of any articles, in the order of the ids; without those that are not there. */
  'articles.rows': call(z.array(id).max(MOST_ROWS))<ArticleRow[]>(),
  'articles.counts': call()<ListCounts>(),
  'articles.read': call(id)<ArticleView>(),
  /** Answers which fields that changed, with what stood in conflict beside them. */
  'articles.update': call(
    id,
    z.object({
      metadata: metadataSchema.partial().optional(),
      status: z.enum(['unread', 'reading', 'done']).optional(),
      starred: z.boolean().optional(),
    }),
  )<FieldsChange>(),
  /** Gives articles the same metadata, all of them or none; answers what changed in each. */
  'articles.updateMany': call(jobId, ids, metadataSchema.partial())<FieldsChange[]>(),
  /**
   * Takes steps back or does them again, as far as nobody has changed the same since. Answers in how many articles something was left as
   * it is.
   */
  'articles.change': call(z.array(fieldsChangeSchema).max(100_000))<number>(),
  /** Those whose details or text were changed in two places at once, with the values side by side. */
  'articles.conflicts': call()<ArticleConflict[]>(),
  /** The texts of one of them, in the order of its values. */
  'articles.conflictTexts': call(id)<ConflictText[]>(),
  /** Says what fields are, and what stands beside them from now on; answers what was there. */
  'articles.settle': call(id, standingFieldsSchema)<StandingFields>(),
  'articles.trash': call(ids)<void>(),
  'articles.untrash': call(ids)<void>(),
  /** Deletes articles for good; only what lies in the trash. */
  'articles.erase': call(ids)<void>(),
  /** The other versions of an article, the newest first. */
  'articles.versions': call(id)<VersionInfo[]>(),
  /** The snapshot, to be shown beside the article. */
  'articles.original': call(id)<SnapshotView>(),
  /** The corrected text, as a new revision. The same text again makes none. */
  'articles.editText': call(
    id,
    z.array(blockSchema).max(MAX_BLOCKS),
    z.string().max(2000),
    z.hash('sha256'),
  )<ArticleView>(),
  /** Oldest first. */
  'revisions.list': call(id)<RevisionInfo[]>(),
  'revisions.read': call(id, z.int().positive())<Content>(),
  /** Makes a new revision that equals an earlier one. */
  'revisions.restore': call(id, z.int().positive(), z.string().max(2000))<ArticleView>(),
  /**
   * Makes a revision that is there the one that is read, without making another: how edits are undone and redone. Where the text is no more
   * that of the second, somebody has changed it since, and it stays.
   */
  'revisions.choose': call(id, z.int().positive(), z.int().positive())<ArticleView>(),
  'removals.setRestored': call(id, z.string(), z.boolean())<ArticleView>(),
  /** Decides that a line which the cleaner was not sure of belongs to the text; with true, it is in doubt again. */
  'removals.setDoubtful': call(id, z.string(), z.boolean())<ArticleView>(),
  /** Takes a block of the current revision out by hand. */
  'removals.removeBlock': call(id, z.int().nonnegative())<ArticleView>(),
  /** Deletes annotations and links; answers the annotations as they were. */
  'annotations.remove': call(id, ids)<Annotation[]>(),
  /**
   * Makes a step, takes it back or does it again: only what it changes is written, over what anybody has written since. Each change is
   * about an annotation of its own. The last argument: who makes them.
   */
  'annotations.change': call(id, changesOf(annotationSchema), z.enum(makings), z.string().max(200))<ChangesMade>(),
  /** How many there are of each kind, without the trash. */
  'annotations.counts': call()<Record<AnnotationKind, number>>(),
  /** Those that were changed in two places at once; the other versions stand under `stet:conflicts`. */
  'annotations.conflicts': call()<AnnotationRow[]>(),
  /** Makes a change wherever it applies in the library; answers the annotations as they were. */
  'annotations.rewrite': call(rewriteSchema)<ArticleAnnotations[]>(),
  /** Undoes that, where nobody has changed the same since; answers how many annotations were left as they are. */
  'annotations.takeBack': call(
    rewriteSchema,
    z.array(z.object({ articleId: id, annotations: z.array(annotationSchema).max(100_000) })).max(100_000),
  )<number>(),
  /** Annotations that came in and whose article is not known. */
  'waiting.list': call()<WaitingAnnotation[]>(),
  /** Tries again to place them, all or these, in the article that is named or in the one they belong to. */
  'waiting.place': call(z.object({ ids: ids.optional(), articleId: id.optional() }))<AnnotationOutcome[]>(),
  /** Deletes them; answers them as they were. */
  'waiting.drop': call(ids)<WaitingAnnotation[]>(),
  /** Undoes that. */
  'waiting.putBack': call(z.array(waitingAnnotationSchema).max(100_000))<void>(),
  /** Links to annotations of one article; `annotations.remove` deletes them as well. */
  'links.save': call(id, z.array(linkDraftSchema).max(10_000))<Link[]>(),
  /** Takes steps on such links back or does them again, as far as nobody has changed the same since; answers how many were left. */
  'links.change': call(id, changesOf(linkSchema))<number>(),
  /** What was done to an annotation, by whom and when, oldest first. */
  'annotations.history': call(id, id)<HistoryEntry[]>(),
  /** Links from words of one article to annotations anywhere in the library. */
  'links.back': call(id)<BacklinkRow[]>(),
  /** Notes anywhere in the library that embed annotations of one article. */
  'notes.mentions': call(id)<MentionRow[]>(),
  /** Annotations as they are now, in that order; without those that are gone or in the trash. */
  'annotations.find': call(z.array(z.object({ articleId: id, annotationId: id })).max(1000))<AnnotationRow[]>(),
  /** Notes on articles that have all words of the filter, the newest article first. */
  'notes.onArticles': call(queryText, markSpanSchema)<MarkWindow>(),
  /** Notes that stand alone, newest first. */
  'notes.list': call()<Annotation[]>(),
  'notes.remove': call(ids)<Annotation[]>(),
  /** As `annotations.change`. */
  'notes.change': call(changesOf(annotationSchema), z.enum(makings))<ChangesMade>(),
  /** How the claims of the library stand, as the ledger groups those that a query asks for. */
  'claims.ledger': call(ledgerQuerySchema)<Ledger>(),
  /** Its claims in that order, group after group. */
  'claims.lines': call(ledgerQuerySchema, markSpanSchema)<LedgerRow[]>(),
  /** Links to annotations of one article, each with its place. */
  'evidence.list': call(id)<EvidenceRow[]>(),
  /** Quotes and claims that Stet proposes, less those decided before. Ranges are UTF-16 code units. */
  'suggestions.list': call(id)<Suggestions>(),
  /** Remembers proposals as turned down; with false, makes them again. */
  'suggestions.reject': call(id, z.array(rejectionSchema).max(10_000), z.boolean())<void>(),
  /** Everybody who is quoted or claims something: all people, and the names as printed that belong to none. */
  'people.voices': call(voiceQuerySchema)<VoiceList>(),
  /** What one of them said, by the key of the voice: the newest publication first. */
  'people.said': call(voiceKeySchema, z.enum(['quotes', 'claims']), markSpanSchema)<MarkWindow>(),
  /** One of them, and when; null where there is none of that key. */
  'people.heard': call(voiceKeySchema)<Heard | null>(),
  'people.list': call()<Person[]>(),
  /** Makes, changes and deletes people, as far as nobody has changed the same since; answers how many were left as they are. */
  'people.change': call(changesOf(personSchema))<number>(),
  /** How many annotations carry each code, by its id. */
  'codes.uses': call()<Record<string, number>>(),
  /** What carries a code: the newest article first. */
  'codes.used': call(codeSpanSchema, markSpanSchema)<MarkWindow>(),
  /** How much of that stands in which publication and year. */
  'codes.spread': call(codeSpanSchema)<SpreadCell[]>(),
  'codes.list': call()<Code[]>(),
  /** The same. */
  'codes.change': call(changesOf(codeSchema))<number>(),
  'collections.list': call()<Collection[]>(),
  /** The same. */
  'collections.change': call(changesOf(collectionSchema))<number>(),
  /** Decisions about lines of a site, applied to what is imported from it. */
  'siteRules.list': call()<SiteRule[]>(),
  /** Makes the decision about a line of an article hold for its site, from now on. */
  'siteRules.make': call(id, z.string().min(1).max(10_000), z.enum(['remove', 'keep']))<SiteRule>(),
  /** The same. */
  'siteRules.change': call(changesOf(siteRuleSchema))<number>(),
  'search.run': call(
    z.object({
      text: queryText,
      limit: z.int().min(1).max(1000),
      sort: z.enum(['relevance', 'date', 'title']).optional(),
    }),
  )<SearchResults>(),
  /** What would narrow a search, with how many articles would be left. */
  'search.facets': call(queryText)<SearchFacets>(),
  /** Ids of all articles that a query finds, newest first. */
  'search.matching': call(queryText)<string[]>(),
  /** How many annotations a query finds. */
  'search.annotations': call(queryText)<number>(),
  /** Gives all that a query finds one tag, or nothing any; answers what was changed. */
  'search.tag': call(jobId, taggingSchema)<Tagged[]>(),
  /** Undoes that: takes the tag (a code's id) from where it was put. */
  'search.untag': call(id, z.array(taggedSchema).max(1_000_000))<void>(),
  /** What can stand behind a field of the query language, the likeliest first. */
  'search.values': call(z.string().max(40), z.string().max(200))<string[]>(),
  /** What is not as it should be in what would be exported. */
  'export.report': call(z.object({ ids, marks: marksOfSchema.optional() }))<IntegrityReport>(),
  /** Pasted text; `html` is the clipboard's HTML when there is any. */
  'import.text': call(z.object({ name: z.string(), text: z.string(), html: z.string().nullable() }))<ImportOutcome>(),
};
