import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ArticleView } from '../../../shared/bridge/answers.ts';
import { mergedFields } from '../../../shared/exchange/merge-articles.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { StandingFields } from '../../../shared/model/article-conflict.ts';
import type { Block } from '../../../shared/model/block.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { problemOf } from '../../../shared/text/check-blocks.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, keepRevision, readRemovals, readText, rewriteArticle } from '../store/article-files.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { nextVersion, tell, viewArticle } from './article-work.ts';
import { carriedRemovals } from './carried-removals.ts';
import { type Cleaned, withDoubtful, withoutBlock, withRestored } from './restore-lines.ts';

/** Length of the words named in a revision's reason, UTF-16 code units. */
const REASON_WORDS = 60;

export function setRestored(
  context: LibraryContext,
  id: string,
  removalId: string,
  restored: boolean,
): Promise<Result<ArticleView>> {
  return revise(context, id, (state) => {
    const next = withRestored(state, removalId, restored);
    const words = state.removals.find((removal) => removal.id === removalId)?.text ?? '';
    return next.ok
      ? ok({ next: next.value, reason: reasonFor(restored ? 'Put back' : 'Took out again', words) })
      : next;
  });
}

/** Decides that a line which the cleaner was not sure of belongs to the text, or puts it in doubt again. */
export function setDoubtful(
  context: LibraryContext,
  id: string,
  removalId: string,
  doubtful: boolean,
): Promise<Result<ArticleView>> {
  return revise(context, id, (state) => {
    const words = state.removals.find((removal) => removal.id === removalId)?.text ?? '';
    const next = withDoubtful(state, removalId, doubtful);
    return next.ok
      ? ok({ next: next.value, reason: reasonFor(doubtful ? 'In doubt again' : 'Confirmed', words) })
      : next;
  });
}

/** Takes a block out of the text; `blockIndex` from 0, in the text that is read. It stays folded where it stood. */
export function removeBlock(context: LibraryContext, id: string, blockIndex: number): Promise<Result<ArticleView>> {
  return revise(context, id, (state) => {
    const next = withoutBlock(state, blockIndex, `manual-${randomBytes(6).toString('hex')}`);
    const words = state.blocks[blockIndex]?.text ?? '';
    return next.ok ? ok({ next: next.value, reason: reasonFor('Took out', words) }) : next;
  });
}

/**
 * The text as somebody corrected it, as one revision. Lines that were taken out stay folded where they stood. `madeOn`: SHA-256 of
 * the text's file that was corrected; where the text has become another since, both stand in conflict until somebody settles it.
 */
export function editText(
  context: LibraryContext,
  id: string,
  blocks: Block[],
  reason: string,
  madeOn?: string,
): Promise<Result<ArticleView>> {
  return revise(context, id, (state, current) => {
    const problem = problemOf(blocks);
    if (problem) return problem;
    if (isDeepStrictEqual(blocks, state.blocks)) return ok({ next: state, reason });
    const next = { blocks, removals: carriedRemovals(state.removals, state.blocks, blocks) };
    return ok({ next, reason, apart: madeOn !== undefined && madeOn !== current.textHash });
  });
}

function reasonFor(verb: string, words: string): string {
  return `${verb}: “${words.length > REASON_WORDS ? `${words.slice(0, REASON_WORDS)}…` : words}”`;
}

export interface RevisedText {
  next: Cleaned;
  /** In words for people; kept with the revision. */
  reason: string;
  /** Made on another text than the present one, which then stands beside it. */
  apart?: boolean;
}

/** What an edit is made on. */
export interface Current {
  place: ArticlePlace;
  article: Article;
}

interface CurrentText extends Current {
  /** SHA-256 of the text's file as it is. */
  textHash: string;
}

/** Every edit is a new revision with its reason; earlier ones stay as they are. The same state again makes none. */
export async function revise(
  context: LibraryContext,
  id: string,
  edit: (state: Cleaned, current: CurrentText) => Result<RevisedText> | Promise<Result<RevisedText>>,
): Promise<Result<ArticleView>> {
  const edited = await context.queue.run(id, async (): Promise<Result<unknown>> => {
    const { folder } = context;
    const place = await findArticle(folder, id);
    if (!place.ok) return place;
    const rewritten = await rewriteArticle(folder, place.value, async (article) => {
      const text = await readText(folder, place.value, article);
      if (!text.ok) return text;
      const removals = await readRemovals(folder, place.value, article);
      if (!removals.ok) return removals;
      const state = { blocks: text.value.content.blocks, removals: removals.value };
      const current = { place: place.value, article, textHash: text.value.hash };
      const revised = await edit(state, current);
      if (!revised.ok) return revised;
      if (revised.value.next === state) return ok(article);
      const kept = revised.value.apart ? await withOwnRevision(context, state, current) : ok(article);
      return kept.ok ? withText(context, place.value, kept.value, revised.value) : kept;
    });
    if (rewritten.ok && rewritten.value.before !== rewritten.value.after) tell(context, [id]);
    return rewritten;
  });
  return edited.ok ? viewArticle(context, id) : edited;
}

/** A text that was edited in its file gets a revision of its own, by which it can be told and chosen. */
async function withOwnRevision(
  context: LibraryContext,
  state: Cleaned,
  current: CurrentText,
): Promise<Result<Article>> {
  const { place, article, textHash } = current;
  if (article.revisions.some(({ sha256 }) => sha256 === textHash)) return ok(article);
  return withText(context, place, article, { next: state, reason: 'Edited outside of Stet' });
}

async function withText(
  context: LibraryContext,
  place: ArticlePlace,
  article: Article,
  { next, reason, apart = false }: RevisedText,
): Promise<Result<Article>> {
  const revision = Math.max(...article.revisions.map((known) => known.revision)) + 1;
  const standing = article.conflicts?.['revision']?.map(({ value }) => value) ?? [];
  const beside = [...new Set([mergedFields(article)['revision'], ...standing])];
  const said: StandingFields = apart ? { revision: { value: revision, beside } } : {};
  const versioned = await nextVersion(context, article, { revision }, said);
  if (!versioned.ok) return versioned;
  const fresh = { format: 1 as const, revision, created: versioned.value.modified, reason, blocks: next.blocks };
  return keepRevision(context.folder, place, versioned.value, fresh, next.removals);
}
