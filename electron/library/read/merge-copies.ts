import { basename } from 'node:path';
import { laterArticle, mergeArticles } from '../../../shared/exchange/merge-articles.ts';
import { type Article, articleSchema } from '../../../shared/model/article.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import {
  ANNOTATIONS,
  loadAnnotations,
  loadNotes,
  NOTES,
  saveLines,
  saveNotesLines,
} from '../store/annotations-file.ts';
import { readOwnArticle, rewriteArticle } from '../store/article-files.ts';
import { isConflictCopy } from '../store/conflict-copies.ts';
import { type LibraryFolder, readJson, writeInside } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { moveInside } from '../store/move-inside.ts';
import { attempt } from '../store/problems.ts';
import { registerFiles, registerNames } from '../store/register-files.ts';
import { registersIn } from '../store/registers.ts';
import { textWithHash } from '../store/text-by-hash.ts';
import { nextVersion, tell } from './article-work.ts';

/** Takes what a copy of a file of the whole library says into that file; then the copy goes to the trash. */
export async function mergeSharedCopy(context: LibraryContext, path: string): Promise<Result<void>> {
  const { folder, queue, changed } = context;
  for (const what of registerNames) {
    if (!isConflictCopy(path, registerFiles[what])) continue;
    const settled = await queue.run(what, () => registersIn(folder)[what].settle());
    if (!settled.ok) return settled;
    changed({ what, ids: [] });
    return putAside(folder, path);
  }
  if (!isConflictCopy(path, NOTES)) return notNeeded(path);
  const merged = await queue.run('notes', async () => {
    const loaded = await loadNotes(folder);
    return loaded.ok ? saveNotesLines(folder, loaded.value.lines, loaded.value) : loaded;
  });
  if (merged.ok) changed({ what: 'notes', ids: [] });
  return merged.ok ? putAside(folder, path) : merged;
}

/** The same for a copy of a file of an article, by its name in the article's folder. Only for the one who writes to it. */
export async function mergeArticleCopy(
  context: LibraryContext,
  place: ArticlePlace,
  name: string,
): Promise<Result<void>> {
  const { folder } = context;
  const path = `${place.path}/${name}`;
  if (isConflictCopy(name, 'article.json')) {
    const merged = await mergeArticleFile(context, place, path);
    return merged.ok ? putAside(folder, path, place.id) : merged;
  }
  if (!isConflictCopy(name, ANNOTATIONS)) return notNeeded(path);
  const loaded = await loadAnnotations(folder, place);
  if (!loaded.ok) return loaded;
  const saved = await saveLines(folder, place, loaded.value.lines, loaded.value);
  return saved.ok ? putAside(folder, path, place.id) : saved;
}

async function mergeArticleFile(context: LibraryContext, place: ArticlePlace, path: string): Promise<Result<void>> {
  const copy = await readJson(context.folder, path, articleSchema);
  if (!copy.ok) return copy;
  const withCopy = async (own: Article): Promise<Result<Article>> => {
    if (copy.value.id !== own.id) return notNeeded(path);
    if (copy.value.version === own.version || own.seen.includes(copy.value.version)) return ok(own);
    const isLater = copy.value.seen.includes(own.version);
    const { article } = isLater ? laterArticle(own, copy.value) : mergeArticles(own, copy.value);
    const kept = await keepTexts(context.folder, place, own, copy.value, article);
    return kept.ok ? nextVersion(context, kept.value, {}) : kept;
  };
  const rewritten = await rewriteArticle(context.folder, place, withCopy, readOwnArticle);
  if (!rewritten.ok) return rewritten;
  if (rewritten.value.before !== rewritten.value.after) tell(context, [place.id]);
  return ok(undefined);
}

/** A text of the copy may lie under another name by now: it is known by its hash, and gets a name of its own. */
async function keepTexts(
  folder: LibraryFolder,
  place: ArticlePlace,
  own: Article,
  copy: Article,
  merged: Article,
): Promise<Result<Article>> {
  const known = new Set([...own.revisions, ...(own.removals ? [own.removals] : [])].map(({ sha256: hash }) => hash));
  async function keep<Pointer extends { file: string; sha256: string }>(pointer: Pointer): Promise<Result<Pointer>> {
    if (known.has(pointer.sha256)) return ok(pointer);
    const bytes = await textWithHash(folder, place, pointer.sha256);
    if (!bytes)
      return fail('not-found', `${place.path} lacks a text that the copy names (${pointer.file}). Nothing was merged.`);
    const file = `${pointer.file.replace(/\.json$/, '')}.${pointer.sha256.slice(0, 8)}.json`;
    const written = await writeInside(folder, `${place.path}/${file}`, bytes);
    return written.ok ? ok({ ...pointer, file }) : written;
  }
  const revisions: Article['revisions'] = [];
  for (const revision of merged.revisions) {
    const kept = await keep(revision);
    if (!kept.ok) return kept;
    if (known.has(revision.sha256)) {
      revisions.push(revision);
      continue;
    }
    // By name they would be those of another text here; only those of the text that is read there are known by their hash.
    const { removals: _there, ...pointer } = kept.value;
    const isRead = copy.revisions.some((each) => each.sha256 === revision.sha256 && each.revision === copy.revision);
    const removals = isRead && copy.removals ? await keep(copy.removals) : ok(undefined);
    if (!removals.ok) return removals;
    revisions.push({ ...pointer, ...(removals.value && { removals: removals.value.file }) });
  }
  const removals = merged.removals ? await keep(merged.removals) : ok(undefined);
  if (!removals.ok) return removals;
  return ok({ ...merged, revisions, ...(removals.value && { removals: removals.value }) });
}

/** What was merged is moved to the trash, where it can be looked at. */
async function putAside(folder: LibraryFolder, path: string, label = 'library'): Promise<Result<void>> {
  const aside = `trash/conflict-copies/${label} ${Date.now()} ${basename(path)}`;
  const moved = await attempt(`${path} could not be moved to the trash`, () => moveInside(folder, path, aside));
  return moved.ok ? moved.value : moved;
}

export function notNeeded(path: string): Result<never> {
  return fail('bad-arguments', `${path} needs no such repair. Nothing was changed.`);
}
