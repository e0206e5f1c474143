import type { ArticleView, RevisionInfo } from '../../../shared/bridge/answers.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Content } from '../../../shared/model/block.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readArticle, readContent, readRemovalsOf, rewriteArticle } from '../store/article-files.ts';
import { nextVersion, tell, viewArticle } from './article-work.ts';
import { carriedRemovals } from './carried-removals.ts';
import { type Current, revise } from './edit-text.ts';

/** The revisions of an article, oldest first. One that cannot be read is named as such, and hides no other. */
export async function listRevisions(context: LibraryContext, id: string): Promise<Result<RevisionInfo[]>> {
  const current = await openArticle(context, id);
  if (!current.ok) return current;
  const { place, article } = current.value;
  const listed: RevisionInfo[] = [];
  for (const { revision } of article.revisions.toSorted((a, b) => a.revision - b.revision)) {
    const content = await readContent(context.folder, place, article, revision);
    if (content.ok) listed.push({ revision, created: content.value.created, reason: content.value.reason });
    else listed.push({ revision, created: '', reason: content.error.message });
  }
  return ok(listed);
}

export async function readRevision(context: LibraryContext, id: string, revision: number): Promise<Result<Content>> {
  const current = await openArticle(context, id);
  if (!current.ok) return current;
  const { place, article } = current.value;
  const known = hasRevision(article, revision);
  return known.ok ? readContent(context.folder, place, article, revision) : known;
}

/** The text of an earlier revision, as a new one. Where it is the text that is read, nothing is made. */
export function restoreRevision(
  context: LibraryContext,
  id: string,
  revision: number,
  reason: string,
): Promise<Result<ArticleView>> {
  return revise(context, id, async (state, current) => {
    if (current.article.revision === revision) return ok({ next: state, reason });
    const content = await contentOf(context, current, revision);
    if (!content.ok) return content;
    const kept = await readRemovalsOf(context.folder, current.place, current.article, revision);
    if (!kept.ok) return kept;
    const { blocks } = content.value;
    const removals = kept.value?.removals ?? carriedRemovals(state.removals, state.blocks, blocks);
    return ok({ next: { blocks, removals }, reason });
  });
}

/**
 * Reads on from a revision that is there already: nothing is written but which one it is. `instead`: the revision
 * whose text it takes the place of, under whatever number that is read; any other text stays.
 */
export async function chooseRevision(
  context: LibraryContext,
  id: string,
  revision: number,
  instead?: number,
): Promise<Result<ArticleView>> {
  const chosen = await context.queue.run(id, async (): Promise<Result<unknown>> => {
    const place = await findArticle(context.folder, id);
    if (!place.ok) return place;
    const rewritten = await rewriteArticle(context.folder, place.value, async (article) => {
      if (article.revision === revision) return ok(article);
      const current = { place: place.value, article };
      const isMeant = instead === undefined ? ok(true) : await isSameText(context, current, article.revision, instead);
      if (!isMeant.ok) return isMeant;
      return isMeant.value ? readingFrom(context, current, revision) : ok(article);
    });
    if (rewritten.ok && rewritten.value.before !== rewritten.value.after) tell(context, [id]);
    return rewritten;
  });
  return chosen.ok ? viewArticle(context, id) : chosen;
}

async function readingFrom(context: LibraryContext, current: Current, revision: number): Promise<Result<Article>> {
  const content = await contentOf(context, current, revision);
  if (!content.ok) return content;
  const kept = await removalsFor(context, current, content.value);
  return kept.ok ? nextVersion(context, current.article, { revision, removals: kept.value }) : kept;
}

async function isSameText(
  context: LibraryContext,
  current: Current,
  one: number,
  other: number,
): Promise<Result<boolean>> {
  if (one === other) return ok(true);
  const [first, second] = [await contentOf(context, current, one), await contentOf(context, current, other)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  return ok(articleText(first.value.blocks) === articleText(second.value.blocks));
}

/** The removals kept beside a revision's text, to be pointed to. */
async function removalsFor(
  { folder }: LibraryContext,
  { place, article }: Current,
  { revision }: Content,
): Promise<Result<NonNullable<Article['removals']>>> {
  const kept = await readRemovalsOf(folder, place, article, revision);
  if (!kept.ok) return kept;
  if (kept.value) return ok({ file: kept.value.file, sha256: kept.value.sha256 });
  return fail('damaged', `The removed lines of revision ${revision} are missing; restore that revision instead.`);
}

async function contentOf(context: LibraryContext, current: Current, revision: number): Promise<Result<Content>> {
  const known = hasRevision(current.article, revision);
  return known.ok ? readContent(context.folder, current.place, current.article, revision) : known;
}

function hasRevision(article: Article, revision: number): Result<void> {
  return article.revisions.some((known) => known.revision === revision)
    ? ok(undefined)
    : fail('not-found', `The article has no revision ${revision}.`);
}

async function openArticle(context: LibraryContext, id: string): Promise<Result<Current>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  return article.ok ? ok({ place: place.value, article: article.value }) : article;
}
