import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ArticleView } from '../../shared/bridge/answers.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Block } from '../../shared/model/block.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { problemOf } from '../../shared/text/check-blocks.ts';
import { nextVersion, tell, viewArticle } from './article-work.ts';
import { carriedRemovals } from './carried-removals.ts';
import type { LibraryContext } from './library-context.ts';
import { type Cleaned, withDoubtful, withoutBlock, withRestored } from './restore-lines.ts';
import { addRevision, findArticle, readArticle, readContent, readRemovals } from './store/article-files.ts';
import type { ArticlePlace } from './store/library-paths.ts';

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

export function removeBlock(context: LibraryContext, id: string, blockIndex: number): Promise<Result<ArticleView>> {
  return revise(context, id, (state) => {
    const next = withoutBlock(state, blockIndex, `manual-${randomBytes(6).toString('hex')}`);
    const words = state.blocks[blockIndex]?.text ?? '';
    return next.ok ? ok({ next: next.value, reason: reasonFor('Took out', words) }) : next;
  });
}

/** The text as somebody corrected it, as one revision. Lines that were taken out stay folded where they stood. */
export function editText(
  context: LibraryContext,
  id: string,
  blocks: Block[],
  reason: string,
): Promise<Result<ArticleView>> {
  return revise(context, id, (state) => {
    const problem = problemOf(blocks);
    if (problem) return problem;
    if (isDeepStrictEqual(blocks, state.blocks)) return ok({ next: state, reason });
    return ok({ next: { blocks, removals: carriedRemovals(state.removals, state.blocks, blocks) }, reason });
  });
}

function reasonFor(verb: string, words: string): string {
  return `${verb}: “${words.length > REASON_WORDS ? `${words.slice(0, REASON_WORDS)}…` : words}”`;
}

export interface RevisedText {
  next: Cleaned;
  /** In words for people; kept with the revision. */
  reason: string;
}

/** What an edit is made on. */
export interface Current {
  place: ArticlePlace;
  article: Article;
}

/** Every edit is a new revision with its reason; earlier ones stay as they are. The same state again makes none. */
export async function revise(
  context: LibraryContext,
  id: string,
  edit: (state: Cleaned, current: Current) => Result<RevisedText> | Promise<Result<RevisedText>>,
): Promise<Result<ArticleView>> {
  const edited = await context.queue.run(id, async (): Promise<Result<unknown>> => {
    const { folder } = context;
    const place = await findArticle(folder, id);
    if (!place.ok) return place;
    const article = await readArticle(folder, place.value);
    if (!article.ok) return article;
    const content = await readContent(folder, place.value, article.value);
    if (!content.ok) return content;
    const removals = await readRemovals(folder, place.value, article.value);
    if (!removals.ok) return removals;
    const state = { blocks: content.value.blocks, removals: removals.value };
    const revised = await edit(state, { place: place.value, article: article.value });
    if (!revised.ok || revised.value.next === state) return revised;
    const { next, reason } = revised.value;
    const revision = Math.max(...article.value.revisions.map((known) => known.revision)) + 1;
    const versioned = await nextVersion(context, article.value, { revision });
    if (!versioned.ok) return versioned;
    const fresh = { format: 1 as const, revision, created: versioned.value.modified, reason, blocks: next.blocks };
    const written = await addRevision(folder, place.value, versioned.value, fresh, next.removals);
    if (written.ok) tell(context, [id]);
    return written;
  });
  return edited.ok ? viewArticle(context, id) : edited;
}
