import { type Article, removalsNameOf } from '../../../shared/model/article.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { readRemovalsOf } from '../store/article-files.ts';
import { type LibraryFolder, readInside } from '../store/folder-access.ts';
import { keepText } from '../store/keep-text.ts';
import type { ArticlePlace } from '../store/library-paths.ts';

/** The other side of a merge: its folder, and its version of the article. */
export interface OtherSide {
  folder: LibraryFolder;
  place: ArticlePlace;
  article: Article;
}

/** Writes the texts that the merged article names and this folder lacks; answers the article with the names they have here. */
export async function keepTexts(
  folder: LibraryFolder,
  ours: ArticlePlace,
  own: Article,
  other: OtherSide,
  merged: Article,
): Promise<Result<Article>> {
  const texts = new Map([...own.revisions, ...(own.removals ? [own.removals] : [])].map((each) => [each.sha256, each]));

  async function copy(from: string): Promise<Result<string>> {
    const bytes = await readInside(other.folder, `${other.place.path}/${from}`);
    return bytes.ok ? keepText(folder, ours, from, bytes.value) : bytes;
  }

  const revisions: Article['revisions'] = [];
  for (const revision of merged.revisions) {
    const theirs = other.article.revisions.find(({ sha256 }) => sha256 === revision.sha256);
    if (texts.has(revision.sha256) || !theirs) {
      revisions.push(revision);
      continue;
    }
    const file = await copy(theirs.file);
    if (!file.ok) return file;
    // What cleaning took out of a text goes along with it.
    const removals = await readRemovalsOf(other.folder, other.place, other.article, theirs.revision);
    if (!removals.ok) return removals;
    const kept = removals.value && (await copy(removals.value.file));
    if (kept && !kept.ok) return kept;
    if (removals.value && kept) texts.set(removals.value.sha256, { ...removals.value, file: kept.value });
    const name = kept?.value === removalsNameOf(revision.revision) ? {} : { removals: kept?.value };
    const { removals: _there, ...pointer } = revision;
    revisions.push({ ...pointer, file: file.value, ...(kept && name) });
  }
  if (!merged.removals) return ok({ ...merged, revisions });
  const { sha256, file } = merged.removals;
  const current = texts.get(sha256);
  const kept = current ? ok(current.file) : await copy(file);
  return kept.ok ? ok({ ...merged, revisions, removals: { ...merged.removals, file: kept.value } }) : kept;
}
