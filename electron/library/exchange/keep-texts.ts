import type { Article } from '../../../shared/model/article.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { readRemovalsOf, removalsNameOf } from '../store/article-files.ts';
import { type LibraryFolder, readInside, writeInside } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';

/** Writes the texts that the merged article names and this folder lacks; answers the article with the names they have here. */
export async function keepTexts(
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
    const there = added.revisions.find(({ sha256 }) => sha256 === revision.sha256);
    const kept = await keep(revision, there?.file ?? revision.file);
    if (!kept.ok) return kept;
    revisions.push(kept.value);
    if (!there || texts.some(({ sha256 }) => sha256 === revision.sha256)) continue;
    const removals = await keepRemovals(folder, ours, revision.revision, other, theirs, there.revision);
    if (!removals.ok) return removals;
    if (removals.value) texts.push(removals.value);
  }
  const removals = merged.removals ? await keep(merged.removals, merged.removals.file) : ok(undefined);
  if (!removals.ok) return removals;
  return ok({ ...merged, revisions, ...(removals.value && { removals: removals.value }) });
}

/** What cleaning took out of a text goes along with it, by the number that the text has here. */
async function keepRemovals(
  folder: LibraryFolder,
  ours: ArticlePlace,
  revision: number,
  other: LibraryFolder,
  theirs: ArticlePlace,
  from: number,
): Promise<Result<{ file: string; sha256: string } | null>> {
  const removals = await readRemovalsOf(other, theirs, from);
  if (!removals.ok || !removals.value) return removals.ok ? ok(null) : removals;
  const bytes = await readInside(other, `${theirs.path}/${removals.value.file}`);
  if (!bytes.ok) return bytes;
  const file = removalsNameOf(revision);
  const written = await writeInside(folder, `${ours.path}/${file}`, bytes.value);
  return written.ok ? ok({ file, sha256: removals.value.sha256 }) : written;
}
