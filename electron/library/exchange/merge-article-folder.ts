import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { laterArticle, type MergedArticle, mergeArticles } from '../../../shared/exchange/merge-articles.ts';
import type { FieldSetting } from '../../../shared/exchange/merge-fields.ts';
import type { Article } from '../../../shared/model/article.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { rejectionKey } from '../../../shared/model/suggestions-file.ts';
import type { LibraryContext } from '../library-context.ts';
import { nextVersion } from '../read/article-work.ts';
import { ANNOTATIONS, loadAnnotations, saveLines } from '../store/annotations-file.ts';
import { readArticle, rewriteArticle } from '../store/article-files.ts';
import { syncFolder, writeSynced } from '../store/atomic-write.ts';
import {
  type LibraryFolder,
  makeDurably,
  makeInside,
  readInside,
  readOnlyProblem,
  writeInside,
} from '../store/folder-access.ts';
import { STAGING } from '../store/library-folder.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { mergeLines } from '../store/merge-annotations.ts';
import { moveInside } from '../store/move-inside.ts';
import { attempt } from '../store/problems.ts';
import { changeRejections, REJECTIONS, readRejections } from '../store/rejections-file.ts';
import { filesBelow } from './archive/library-files.ts';
import { keepTexts } from './keep-texts.ts';

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
  const staged = `${STAGING}/${theirs.id}`;
  const copied = await attempt(`“${article.value.metadata.title}” could not be copied`, async () => {
    const folders = new Set<string>();
    try {
      for await (const path of filesBelow(other.root, theirs.path)) {
        const bytes = await readInside(other, path);
        if (!bytes.ok) return bytes;
        const to = staged + path.slice(theirs.path.length);
        const made = await makeInside(folder, dirname(to));
        if (!made.ok) return made;
        folders.add(made.value);
        await writeSynced(join(made.value, basename(to)), bytes.value);
      }
      // The folder itself as well: it holds others.
      for (const path of folders.add(join(folder.root, staged))) await syncFolder(path);
      return await moveInside(folder, staged, theirs.path);
    } finally {
      await rm(join(folder.root, staged), { recursive: true, force: true });
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
  const lines = await mergeAnnotations(context.folder, ours, other, theirs);
  if (!lines.ok) return lines;
  const files = await copyMissing(context.folder, ours, other, theirs);
  if (!files.ok) return files;
  const rejected = await mergeRejections(context.folder, ours, other, theirs);
  if (!rejected.ok) return rejected;
  const article = await mergeArticle(context, ours, other, theirs);
  if (!article.ok) return article;
  const changed = lines.value || files.value || rejected.value || article.value.changed;
  return ok({ what: changed ? 'changed' : 'same', notes: article.value.notes });
}

/** Unites the annotations of one folder line by line; true when that has changed anything here. */
export async function mergeAnnotations(
  folder: LibraryFolder,
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
  const saved = await saveLines(folder, ours, merged, {
    unreadable: [...own.value.unreadable, ...added.value.unreadable],
    stamp: own.value.stamp,
  });
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
      const isMerged =
        name === 'article.json' || name === REJECTIONS || name.startsWith(ANNOTATIONS.slice(0, -'.jsonl'.length));
      if (isMerged || /^(?:content|removals)\b/.test(name)) continue;
      const before = await readInside(folder, `${ours.path}/${name}`);
      if (before.ok || before.error.code !== 'not-found') continue;
      const bytes = await readInside(other, path);
      if (!bytes.ok) return bytes;
      const made = await makeDurably(folder, dirname(`${ours.path}/${name}`));
      if (!made.ok) return made;
      const written = await writeInside(folder, `${ours.path}/${name}`, bytes.value);
      if (!written.ok) return written;
      copied = true;
    }
    return ok(undefined);
  });
  if (!walked.ok) return walked;
  return walked.value.ok ? ok(copied) : walked.value;
}

/** Suggestions that were turned down in either are turned down. */
async function mergeRejections(
  folder: LibraryFolder,
  ours: ArticlePlace,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<boolean>> {
  const added = await readRejections(other, theirs);
  if (!added.ok) return added;
  return changeRejections(folder, ours, (own) => {
    const known = new Set(own.map(rejectionKey));
    const others = added.value.filter((rejection) => !known.has(rejectionKey(rejection)));
    return others.length === 0 ? own : [...own, ...others];
  });
}

async function mergeArticle(
  context: LibraryContext,
  ours: ArticlePlace,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<{ changed: boolean; notes: string[] }>> {
  const added = await readArticle(other, theirs);
  if (!added.ok) return added;
  let notes: string[] = [];
  const rewritten = await rewriteArticle(context.folder, ours, async (own) => {
    const { version } = added.value;
    if (version === own.version || own.seen.includes(version)) return ok(own);
    const isLater = added.value.seen.includes(own.version);
    const merged = isLater ? laterArticle(own, added.value) : mergeArticles(own, added.value);
    notes = notesOf(merged);
    const there = { folder: other, place: theirs, article: added.value };
    const kept = await keepTexts(context.folder, ours, own, there, merged.article);
    return kept.ok && !isLater ? nextVersion(context, kept.value, {}) : kept;
  });
  if (!rewritten.ok) return rewritten;
  const { before, after } = rewritten.value;
  return ok({ changed: before !== after, notes });
}

/** Sentences about what was changed in both. */
function notesOf({ article, added, others }: MergedArticle): string[] {
  const { revision: text, ...fields } = others;
  const texts = (text === undefined ? [] : added).map(
    (revision) =>
      `The text of “${article.metadata.title}” was corrected in both libraries; the other correction is its revision ${revision}.`,
  );
  return [...texts, ...Object.entries(fields).map(([field, values]) => fieldSentence(article, field, values))];
}

/** `field` is one of `mergedFields`. */
function fieldSentence({ metadata, ...article }: Article, field: string, others: readonly FieldSetting[]): string {
  const name = field.replace('metadata.', '');
  const now = name === field ? article[name] : metadata[name];
  const kept = others.map(({ value }) => `“${value ?? ''}”`).join(', ');
  return `“${metadata.title}”: ${name} was changed in two libraries; it is “${now ?? ''}” now, ${kept} is kept beside it.`;
}
