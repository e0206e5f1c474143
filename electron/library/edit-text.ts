import { randomBytes } from 'node:crypto';
import type { ArticleView } from '../../shared/bridge/contract.ts';
import type { Result } from '../../shared/model/result.ts';
import { nextVersion, tell, viewArticle } from './article-work.ts';
import type { LibraryContext } from './library-context.ts';
import { type Cleaned, withoutBlock, withRestored } from './restore-lines.ts';
import { addRevision, findArticle, readArticle, readContent, readRemovals } from './store/article-files.ts';

/** Length of the words named in a revision's reason, UTF-16 code units. */
const REASON_WORDS = 60;

export function setRestored(
  context: LibraryContext,
  id: string,
  removalId: string,
  restored: boolean,
): Promise<Result<ArticleView>> {
  return editText(context, id, restored ? 'Put back' : 'Took out again', (state) => ({
    next: withRestored(state, removalId, restored),
    words: state.removals.find((removal) => removal.id === removalId)?.text ?? '',
  }));
}

export function removeBlock(context: LibraryContext, id: string, blockIndex: number): Promise<Result<ArticleView>> {
  return editText(context, id, 'Took out', (state) => ({
    next: withoutBlock(state, blockIndex, `manual-${randomBytes(6).toString('hex')}`),
    words: state.blocks[blockIndex]?.text ?? '',
  }));
}

/** Every edit is a new revision with its reason; earlier ones stay as they are. */
async function editText(
  context: LibraryContext,
  id: string,
  verb: string,
  edit: (state: Cleaned) => { next: Result<Cleaned>; words: string },
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
    const { next, words } = edit(state);
    if (!next.ok || next.value === state) return next;
    const versioned = await nextVersion(context, article.value);
    if (!versioned.ok) return versioned;
    const revision = Math.max(...article.value.revisions.map((known) => known.revision)) + 1;
    const shown = words.length > REASON_WORDS ? `${words.slice(0, REASON_WORDS)}…` : words;
    const fresh = {
      format: 1 as const,
      revision,
      created: versioned.value.modified,
      reason: `${verb}: “${shown}”`,
      blocks: next.value.blocks,
    };
    const written = await addRevision(folder, place.value, versioned.value, fresh, next.value.removals);
    if (written.ok) tell(context, [id]);
    return written;
  });
  return edited.ok ? viewArticle(context, id) : edited;
}
