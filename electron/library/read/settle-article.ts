import { mergedFields } from '../../../shared/exchange/merge-articles.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { FieldsChange, StandingFields } from '../../../shared/model/article-conflict.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { canonical } from '../../../shared/model/versions.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readContent, readRemovals, readRemovalsOf, rewriteArticle } from '../store/article-files.ts';
import { jsonText, readInside, writeInside } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { copiesOf } from '../store/read-versions.ts';
import { sha256 } from '../store/sha256.ts';
import { textWithHash } from '../store/text-by-hash.ts';
import { nextVersion, readersEvidence, standingFields, tell } from './article-work.ts';
import { carriedRemovals } from './carried-removals.ts';
import { mergeArticleCopy } from './merge-copies.ts';

/**
 * Says of fields of an article (named as in `mergedFields`) what they are and what stands beside them: nothing, where they are settled.
 * Answers what was there. Copies that sync programs left are merged first, so that no text of theirs is lost.
 */
export function settleArticle(
  context: LibraryContext,
  id: string,
  fields: StandingFields,
): Promise<Result<StandingFields>> {
  return writeFields(context, id, Object.keys(fields), () => fields);
}

/**
 * Takes steps back or does them again: fields that are as a change left them get what it says, with what stood beside it. Those that
 * somebody has changed since stay. Answers in how many articles there are such.
 */
export async function changeArticles(
  context: LibraryContext,
  changes: readonly FieldsChange[],
): Promise<Result<number>> {
  let left = 0;
  for (const { articleId, from, to } of changes) {
    let newer = false;
    const written = await writeFields(context, articleId, Object.keys(to), (now) => {
      const due = Object.entries(to).filter(([name, value]) => !stands(now[name], value));
      const untouched = due.filter(([name]) => stands(now[name], from[name]));
      newer = untouched.length < due.length;
      return Object.fromEntries(untouched);
    });
    if (!written.ok) return written;
    if (newer) left++;
  }
  return ok(left);
}

type Standing = StandingFields[string] | undefined;

function stands(one: Standing, other: Standing): boolean {
  const of = (standing: Standing) => canonical([standing?.value ?? null, standing?.beside.map(canonical).sort() ?? []]);
  return of(one) === of(other);
}

/** Writes the fields that follow from what these are now. Answers what they were. */
function writeFields(
  context: LibraryContext,
  id: string,
  names: readonly string[],
  choose: (now: StandingFields) => StandingFields,
): Promise<Result<StandingFields>> {
  return context.queue.run(id, async () => {
    const place = await findArticle(context.folder, id);
    if (!place.ok) return place;
    const merged = await mergeCopies(context, place.value);
    if (!merged.ok) return merged;
    const rewritten = await rewriteArticle(context.folder, place.value, async (read) => {
      const now = mergedFields(read);
      const unknown = names.find((field) => !(field in now));
      if (unknown !== undefined)
        return fail('bad-arguments', `An article has no field ${unknown}. Nothing was changed.`);
      const fields = choose(standingFields(read, names));
      if (Object.keys(fields).length === 0) return ok(read);
      const article = await withOwnFiles(context, place.value, read);
      if (!article.ok) return article;
      const changed = await changedBy(context, place.value, article.value, fields);
      return changed.ok ? nextVersion(context, article.value, changed.value, fields) : changed;
    });
    if (!rewritten.ok) return rewritten;
    const { before, after } = rewritten.value;
    if (before !== after) tell(context, [id]);
    return ok(standingFields(before, names));
  });
}

async function mergeCopies(context: LibraryContext, place: ArticlePlace): Promise<Result<void>> {
  for (const path of await copiesOf(context.folder, `${place.path}/article.json`)) {
    const merged = await mergeArticleCopy(context, place, path.slice(place.path.length + 1));
    // What cannot be read, or is another article's, stays where it is, and the check tells of it.
    if (!merged.ok && merged.error.code !== 'damaged' && merged.error.code !== 'bad-arguments') return merged;
  }
  return ok(undefined);
}

/** What Git has left as two sides of one file, or a copy has under its name, gets a file of its own. */
async function withOwnFiles(context: LibraryContext, place: ArticlePlace, article: Article): Promise<Result<Article>> {
  async function own<Pointer extends { file: string; sha256: string }>(pointer: Pointer): Promise<Result<Pointer>> {
    const there = await readInside(context.folder, `${place.path}/${pointer.file}`);
    if (there.ok && sha256(there.value) === pointer.sha256) return ok(pointer);
    const bytes = await textWithHash(context.folder, place, pointer.sha256);
    // Edited by hand: the file as it is counts.
    if (!bytes) return ok(pointer);
    const file = `${pointer.file.replace(/\.json$/, '')}.${pointer.sha256.slice(0, 8)}.json`;
    const written = await writeInside(context.folder, `${place.path}/${file}`, bytes);
    return written.ok ? ok({ ...pointer, file }) : written;
  }
  const revisions: Article['revisions'] = [];
  for (const revision of article.revisions) {
    const kept = await own(revision);
    if (!kept.ok) return kept;
    revisions.push(kept.value);
  }
  const removals = article.removals ? await own(article.removals) : ok(undefined);
  if (!removals.ok) return removals;
  return ok({ ...article, revisions, ...(removals.value && { removals: removals.value }) });
}

async function changedBy(
  context: LibraryContext,
  place: ArticlePlace,
  article: Article,
  fields: StandingFields,
): Promise<Result<Partial<Article>>> {
  const metadata = { ...article.metadata };
  const rest: Partial<Article> = {};
  for (const [field, { value, beside }] of Object.entries(fields)) {
    if (field.startsWith('metadata.')) Object.assign(metadata, { [field.slice('metadata.'.length)]: value });
    else if (field !== 'revision') Object.assign(rest, { [field]: value });
    else {
      const known = [value, ...beside].every((hash) => article.revisions.some((each) => each.sha256 === hash));
      if (!known) return fail('not-found', 'The article has no such text. Nothing was changed.');
      const read = await readFrom(context, place, article, String(value));
      if (!read.ok) return read;
      Object.assign(rest, read.value);
    }
  }
  const named = Object.keys(fields).map((field) => field.replace('metadata.', ''));
  const evidence = { ...article.evidence, ...readersEvidence(article, metadata, named) };
  return ok({ ...rest, metadata, evidence });
}

/** That text as the one that is read, with what was taken out of it. */
async function readFrom(
  { folder }: LibraryContext,
  place: ArticlePlace,
  article: Article,
  hash: string,
): Promise<Result<Pick<Article, 'revision' | 'removals'>>> {
  const { revision = article.revision } = article.revisions.find((each) => each.sha256 === hash) ?? {};
  if (revision === article.revision) return ok({ revision, removals: article.removals });
  const content = await readContent(folder, place, article, revision);
  if (!content.ok) return content;
  const kept = await readRemovalsOf(folder, place, article, revision);
  if (kept.ok && kept.value) return ok({ revision, removals: { file: kept.value.file, sha256: kept.value.sha256 } });
  // They are not there: lines that were taken out stay folded where they stand in the text of now.
  const now = await readContent(folder, place, article);
  if (!now.ok) return now;
  const removals = await readRemovals(folder, place, article);
  if (!removals.ok) return removals;
  const text = jsonText({
    format: 1,
    removals: carriedRemovals(removals.value, now.value.blocks, content.value.blocks),
  });
  const file = `removals.${revision}.${hash.slice(0, 8)}.json`;
  const written = await writeInside(folder, `${place.path}/${file}`, text);
  return written.ok ? ok({ revision, removals: { file, sha256: sha256(text) } }) : written;
}
