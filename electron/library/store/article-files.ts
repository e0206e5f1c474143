import { readdirSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import { mergeArticles, withCopy } from '../../../shared/exchange/merge-articles.ts';
import { type Article, articleSchema, removalsNameOf } from '../../../shared/model/article.ts';
import { type Content, contentSchema } from '../../../shared/model/block.ts';
import { type Removal, removalsFileSchema } from '../../../shared/model/removal.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { jsonText, type LibraryFolder, parseJsonFile, readableText, readInside, readJson } from './folder-access.ts';
import { keepText } from './keep-text.ts';
import { type ArticlePlace, idOfFolderName, isPlainFileName, placeOf, shardOf } from './library-paths.ts';
import { attempt, isSystemError } from './problems.ts';
import { copiesOf, readSides } from './read-versions.ts';
import { type Rewritten, rewriteFile } from './rewrite-file.ts';
import { sha256 } from './sha256.ts';
import { bytesWithHash } from './text-by-hash.ts';

/** Finds an article by its id, in the articles or in the trash. `not-found` only when both could be looked through. */
export async function findArticle(folder: LibraryFolder, id: string): Promise<Result<ArticlePlace>> {
  for (const [part, trashed] of [
    [`articles/${shardOf(id)}`, false],
    ['trash', true],
  ] as const) {
    const names = await attempt(`The article ${id} cannot be looked for`, () => namesIn(join(folder.root, part)));
    if (!names.ok) return names;
    const name = names.value.find((name) => idOfFolderName(name) === id);
    if (name !== undefined) return ok(placeOf(id, name, trashed));
  }
  const there = await attempt('The library cannot be reached', () => access(join(folder.root, 'library.json')));
  if (!there.ok) return there;
  const message = `There is no article with the id ${id} in this library.`;
  return { ok: false, error: { code: 'not-found', message, missing: id } };
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The article with what copies beside its article.json say of it; the next change writes all that as one. */
export async function readArticle(folder: LibraryFolder, place: ArticlePlace): Promise<Result<Article>> {
  const read = await readWithCopies(folder, place);
  return read.ok ? ok(read.value.article) : read;
}

/** The same, and the copies that have a text of their own: each waits until somebody has it merged, and a sentence says so. */
export async function readWithCopies(
  folder: LibraryFolder,
  place: ArticlePlace,
): Promise<Result<{ article: Article; waiting: Article[]; warnings: string[] }>> {
  const own = await readOwnArticle(folder, place);
  if (!own.ok) return own;
  let article = own.value;
  const waiting: Article[] = [];
  const warnings: string[] = [];
  for (const path of await copiesOf(folder, `${place.path}/article.json`)) {
    const copy = await readJson(folder, path, articleSchema);
    if (!copy.ok) continue;
    const merged = withCopy(article, copy.value);
    if (merged) {
      article = merged;
      continue;
    }
    waiting.push(copy.value);
    warnings.push(`${path}, left by a sync program, has a text of its own. It is shown among the conflicts.`);
  }
  return ok({ article, waiting, warnings });
}

/** What stands in article.json itself. */
export async function readOwnArticle(folder: LibraryFolder, place: ArticlePlace): Promise<Result<Article>> {
  const path = `${place.path}/article.json`;
  const sides = await readSides(folder, path, articleSchema);
  if (!sides.ok) return sides;
  const [ours, theirs] = sides.value;
  if (!ours) return fail('damaged', `${path} holds nothing.`);
  // Where Git could not merge two versions, they are merged here, and written as one with the next change.
  return checkArticle(theirs ? mergeArticles(ours, theirs).article : ours, place);
}

/**
 * A sentence when the text that is read is not what Stet has written: somebody has edited the file, or it is damaged. `textHash`:
 * as `readText` tells it.
 */
export function editedOutside(place: ArticlePlace, { revision, revisions }: Article, textHash: string): string | null {
  const pointer = revisions.find((one) => one.revision === revision);
  if (!pointer || pointer.sha256 === textHash) return null;
  return `${place.path}/${pointer.file} was edited outside of Stet. The text is shown as it is now; looking after the library can take that over.`;
}

/** An article.json that was read is the one of its folder, and points to nothing outside of it. */
export function checkArticle(article: Article, place: ArticlePlace): Result<Article> {
  if (article.id !== place.id) {
    return fail('damaged', `${place.path}/article.json belongs to another article (${article.id}).`);
  }
  const texts = article.revisions.flatMap(({ file, removals }) => (removals === undefined ? [file] : [file, removals]));
  const names = [...texts, article.original.file, removalsFile(article)];
  const bad = names.find((name) => !isPlainFileName(name));
  if (bad !== undefined) return fail('damaged', `${place.path}/article.json points to ${bad}, which is not beside it.`);
  return ok(article);
}

/**
 * Writes what `edit` makes of the article that stands there, as `rewriteFile` does. Last of all that belongs to a change, since
 * article.json makes the files beside it count: a crash leaves either the old state or the new one.
 */
export function rewriteArticle(
  folder: LibraryFolder,
  place: ArticlePlace,
  edit: (article: Article) => Promise<Result<Article>>,
  read = readArticle,
): Promise<Result<Rewritten<Article>>> {
  const path = `${place.path}/article.json`;
  const form = {
    read: () => read(folder, place),
    text: (article: Article) => readableText(article, path, articleSchema),
  };
  return rewriteFile(folder, path, form, edit);
}

/** One revision of the text; the one that is read by default when none is named. */
export async function readContent(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
  revision = article.revision,
): Promise<Result<Content>> {
  const read = await readText(folder, place, article, revision);
  return read.ok ? ok(read.value.content) : read;
}

/** The same with the SHA-256 of its file as it is, which is another than the revision's where somebody has edited the file. */
export async function readText(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
  revision = article.revision,
): Promise<Result<{ content: Content; hash: string }>> {
  const pointer = article.revisions.find((candidate) => candidate.revision === revision);
  if (!pointer) return fail('damaged', `${place.path} has no revision ${revision}.`);
  const read = await readHashed(folder, `${place.path}/${pointer.file}`, pointer.sha256, contentSchema);
  if (!read.ok) return read;
  // Texts that were made apart are numbered anew when libraries are merged; the files stay as they are.
  return ok({ content: { ...read.value.parsed, revision }, hash: read.value.hash });
}

/** A file with that SHA-256: its own, or one of the two that Git has left in it. Where neither has it, the file as it is. */
async function readHashed<T>(
  folder: LibraryFolder,
  path: string,
  expected: string,
  schema: z.ZodType<T>,
): Promise<Result<{ parsed: T; hash: string }>> {
  const bytes = await readInside(folder, path);
  if (!bytes.ok) return bytes;
  const found = bytesWithHash(bytes.value, expected);
  const parsed = parseJsonFile(found ?? bytes.value, path, schema);
  return parsed.ok ? ok({ parsed: parsed.value, hash: found ? expected : sha256(bytes.value) }) : parsed;
}

export async function readRemovals(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
): Promise<Result<Removal[]>> {
  const path = `${place.path}/${removalsFile(article)}`;
  const file = await readHashed(folder, path, article.removals?.sha256 ?? '', removalsFileSchema);
  if (file.ok) return ok(file.value.parsed.removals);
  return file.error.code === 'not-found' ? ok([]) : file;
}

/** The removals as they stood to one revision; null where none were kept beside it. */
export async function readRemovalsOf(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
  revision: number,
): Promise<Result<{ file: string; sha256: string; removals: Removal[] } | null>> {
  const pointer = article.revisions.find((candidate) => candidate.revision === revision);
  const file = pointer?.removals ?? removalsNameOf(revision);
  const bytes = await readInside(folder, `${place.path}/${file}`);
  if (!bytes.ok) return bytes.error.code === 'not-found' ? ok(null) : bytes;
  const read = await readJson(folder, `${place.path}/${file}`, removalsFileSchema);
  return read.ok ? ok({ file, sha256: sha256(bytes.value), removals: read.value.removals }) : read;
}

/** Writes the files of a new revision of the text under names that no other has. Answers the article that names them, to be written. */
export async function keepRevision(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
  content: Content,
  removals: Removal[],
): Promise<Result<Article>> {
  const { revision } = content;
  const text = jsonText(content);
  const removalsName = removalsNameOf(revision);
  const removalsText = jsonText({ format: 1, removals });
  const kept = await keepText(folder, place, `content.${revision}.json`, text);
  if (!kept.ok) return kept;
  const keptRemovals = await keepText(folder, place, removalsName, removalsText);
  if (!keptRemovals.ok) return keptRemovals;
  const file = keptRemovals.value;
  const pointer = { revision, file: kept.value, sha256: sha256(text) };
  return ok({
    ...article,
    revision,
    revisions: [...article.revisions, { ...pointer, ...(file !== removalsName && { removals: file }) }],
    removals: { file, sha256: sha256(removalsText) },
  });
}

export function readOriginal(folder: LibraryFolder, place: ArticlePlace, article: Article): Promise<Result<Buffer>> {
  return readInside(folder, `${place.path}/${article.original.file}`);
}

/** The file that holds the removals of the current revision. */
export function removalsFile(article: Article): string {
  return article.removals?.file ?? 'removals.json';
}
