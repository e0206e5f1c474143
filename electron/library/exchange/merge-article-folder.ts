import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mergeArticles } from '../../../shared/exchange/merge-articles.ts';
import type { Article } from '../../../shared/model/article.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { nextVersion } from '../article-work.ts';
import type { LibraryContext } from '../library-context.ts';
import { ANNOTATIONS, loadAnnotations, saveLines } from '../store/annotations-file.ts';
import { readArticle, writeArticle } from '../store/article-files.ts';
import { renameRetrying, syncFolder, writeSynced } from '../store/atomic-write.ts';
import { type LibraryFolder, readInside, readOnlyProblem, resolveInside, writeInside } from '../store/folder-access.ts';
import { STAGING } from '../store/library-folder.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { mergeLines } from '../store/merge-annotations.ts';
import { attempt } from '../store/problems.ts';
import { filesBelow } from './archive/library-files.ts';

export interface Merged {
  what: 'changed' | 'same';
  notes: string[];
}

/** Copies the folder of an article that is not in this library; it appears as a whole, in one rename. */
export async function addMissingArticle(
  folder: LibraryFolder,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<void>> {
  if (folder.readOnly) return readOnlyProblem();
  // One that cannot be read there must not be taken for sound here.
  const article = await readArticle(other, theirs);
  if (!article.ok) return article;
  const staged = join(folder.root, STAGING, theirs.id);
  const copied = await attempt(`“${article.value.metadata.title}” could not be copied`, async () => {
    try {
      for await (const path of filesBelow(other.root, theirs.path)) {
        const bytes = await readInside(other, path);
        if (!bytes.ok) return bytes;
        const to = join(staged, path.slice(theirs.path.length + 1));
        await mkdir(dirname(to), { recursive: true });
        await writeSynced(to, bytes.value);
        await syncFolder(dirname(to));
      }
      await mkdir(dirname(join(folder.root, theirs.path)), { recursive: true });
      const target = await resolveInside(folder, theirs.path);
      if (!target.ok) return target;
      await renameRetrying(staged, target.value);
      await syncFolder(dirname(target.value));
      return ok(undefined);
    } finally {
      await rm(staged, { recursive: true, force: true });
    }
  });
  return copied.ok ? copied.value : copied;
}

/** The article is in both: annotations are united line by line, texts revision by revision, the rest field by field. */
export async function mergeArticleFolder(
  context: LibraryContext,
  ours: ArticlePlace,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<Merged>> {
  const lines = await mergeAnnotations(context, ours, other, theirs);
  if (!lines.ok) return lines;
  const files = await copyMissing(context.folder, ours, other, theirs);
  if (!files.ok) return files;
  const article = await mergeArticle(context, ours, other, theirs);
  if (!article.ok) return article;
  const changed = lines.value || files.value || article.value.changed;
  return ok({ what: changed ? 'changed' : 'same', notes: article.value.notes });
}

async function mergeAnnotations(
  { folder }: LibraryContext,
  ours: ArticlePlace,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<boolean>> {
  const own = await loadAnnotations(folder, ours);
  if (!own.ok) return own;
  const added = await loadAnnotations(other, theirs);
  if (!added.ok) return added;
  const merged = mergeLines([...own.value.lines, ...added.value.lines]);
  const known = new Set(own.value.lines);
  const same = merged.length === own.value.lines.length && merged.every((line) => known.has(line));
  if (same && added.value.unreadable.length === 0) return ok(false);
  const saved = await saveLines(folder, ours, merged, [...own.value.unreadable, ...added.value.unreadable]);
  return saved.ok ? ok(!same) : saved;
}

/** Evidence and whatever else only the other side has; what both have is merged, or stays as it is here. */
async function copyMissing(
  folder: LibraryFolder,
  ours: ArticlePlace,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<boolean>> {
  let copied = false;
  const walked = await attempt('The other library could not be read', async () => {
    for await (const path of filesBelow(other.root, theirs.path)) {
      const name = path.slice(theirs.path.length + 1);
      const isMerged = name === 'article.json' || name.startsWith(ANNOTATIONS.slice(0, -'.jsonl'.length));
      if (isMerged || /^(?:content|removals)\b/.test(name)) continue;
      const before = await readInside(folder, `${ours.path}/${name}`);
      if (before.ok || before.error.code !== 'not-found') continue;
      const bytes = await readInside(other, path);
      if (!bytes.ok) return bytes;
      await mkdir(dirname(join(folder.root, ours.path, name)), { recursive: true });
      const written = await writeInside(folder, `${ours.path}/${name}`, bytes.value);
      if (!written.ok) return written;
      copied = true;
    }
    return ok(undefined);
  });
  if (!walked.ok) return walked;
  return walked.value.ok ? ok(copied) : walked.value;
}

async function mergeArticle(
  context: LibraryContext,
  ours: ArticlePlace,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<{ changed: boolean; notes: string[] }>> {
  const own = await readArticle(context.folder, ours);
  if (!own.ok) return own;
  const added = await readArticle(other, theirs);
  if (!added.ok) return added;
  const { version } = added.value;
  if (version === own.value.version || own.value.seen.includes(version)) return ok({ changed: false, notes: [] });
  const isLater = added.value.seen.includes(own.value.version);
  const merged = isLater ? { article: added.value, added: [] } : mergeArticles(own.value, added.value);
  const kept = await keepTexts(context.folder, ours, own.value, other, theirs, merged.article, added.value);
  if (!kept.ok) return kept;
  const next = isLater ? kept : await nextVersion(context, kept.value);
  if (!next.ok) return next;
  // Last: it makes the copied files count.
  const written = await writeArticle(context.folder, ours, next.value);
  if (!written.ok) return written;
  const { title } = merged.article.metadata;
  const notes = merged.added.map(
    (revision) =>
      `The text of “${title}” was corrected in both libraries; the other correction is its revision ${revision}.`,
  );
  return ok({ changed: true, notes });
}

/** Writes the texts that the merged article names and this folder lacks; answers the article with the names they have here. */
async function keepTexts(
  folder: LibraryFolder,
  ours: ArticlePlace,
  own: Article,
  other: LibraryFolder,
  theirs: ArticlePlace,
  merged: Article,
  added: Article,
): Promise<Result<Article>> {
  const texts = [...own.revisions, ...(own.removals ? [own.removals] : [])];
  async function keep<Pointer extends { file: string; sha256: string }>(
    pointer: Pointer,
    from: string,
  ): Promise<Result<Pointer>> {
    const here = texts.find(({ sha256 }) => sha256 === pointer.sha256);
    if (here) return ok({ ...pointer, file: here.file });
    const bytes = await readInside(other, `${theirs.path}/${from}`);
    if (!bytes.ok) return bytes;
    // No text is ever overwritten: where the name is taken, a part of the hash makes another.
    const there = await readInside(folder, `${ours.path}/${from}`);
    const file = there.ok ? from.replace(/\.json$/, `.${pointer.sha256.slice(0, 8)}.json`) : from;
    const written = await writeInside(folder, `${ours.path}/${file}`, bytes.value);
    return written.ok ? ok({ ...pointer, file }) : written;
  }
  const revisions: Article['revisions'] = [];
  for (const revision of merged.revisions) {
    const from = added.revisions.find(({ sha256 }) => sha256 === revision.sha256)?.file ?? revision.file;
    const kept = await keep(revision, from);
    if (!kept.ok) return kept;
    revisions.push(kept.value);
  }
  const removals = merged.removals ? await keep(merged.removals, merged.removals.file) : ok(undefined);
  if (!removals.ok) return removals;
  return ok({ ...merged, revisions, ...(removals.value && { removals: removals.value }) });
}
