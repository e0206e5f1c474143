import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Repair } from '../../../shared/model/library.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { nextVersion, tell } from '../read/article-work.ts';
import { mergeArticleCopy, mergeSharedCopy, notNeeded } from '../read/merge-copies.ts';
import { findArticle, readContent, rewriteArticle } from '../store/article-files.ts';
import { isTemporary } from '../store/atomic-write.ts';
import { readInside, readOnlyProblem, resolveInside } from '../store/folder-access.ts';
import { idOfFolderName } from '../store/library-paths.ts';
import { attempt } from '../store/problems.ts';
import { sha256 } from '../store/sha256.ts';

/**
 * Mends what check offered to mend, each repair on its own; answers how many were done. Whether a repair still fits is
 * looked at again: what was asked for is a path, not a permission.
 */
export async function repairLibrary(context: LibraryContext, repairs: readonly Repair[]): Promise<Result<number>> {
  if (context.folder.readOnly) return readOnlyProblem();
  let done = 0;
  for (const { kind, path } of repairs) {
    const mended = path.includes('/') ? await mendArticle(context, kind, path) : await mendShared(context, kind, path);
    if (!mended.ok) return mended;
    done++;
  }
  return ok(done);
}

async function mendArticle(context: LibraryContext, kind: Repair['kind'], path: string): Promise<Result<void>> {
  const id = idOfFolderName(basename(dirname(path)));
  if (id === null) return fail('bad-arguments', `${path} is no file of an article. Nothing was changed.`);
  const mended = await context.queue.run(id, () => menders[kind](context, id, path));
  if (mended.ok) tell(context, [id]);
  return mended;
}

/** Of the files of the whole library only copies are merged. */
async function mendShared(context: LibraryContext, kind: Repair['kind'], path: string): Promise<Result<void>> {
  return kind === 'merge' ? mergeSharedCopy(context, path) : notNeeded(path);
}

type Mend = (context: LibraryContext, id: string, path: string) => Promise<Result<void>>;

const menders: Record<Repair['kind'], Mend> = {
  /** A start may have swept it meanwhile. */
  async sweep({ folder }, _id, path) {
    if (!isTemporary(basename(path))) return notNeeded(path);
    const at = await resolveInside(folder, path);
    return at.ok ? attempt(`${path} could not be deleted`, () => rm(at.value, { force: true })) : at;
  },

  async merge(context, id, path) {
    const place = await findArticle(context.folder, id);
    return place.ok ? mergeArticleCopy(context, place.value, basename(path)) : place;
  },

  async accept(context, id, path) {
    const { folder } = context;
    const place = await findArticle(folder, id);
    if (!place.ok) return place;
    const name = basename(path);
    const bytes = await readInside(folder, `${place.value.path}/${name}`);
    if (!bytes.ok) return bytes;
    const hash = sha256(bytes.value);
    const known = <Pointer extends { file: string; sha256: string }>(pointer: Pointer): Pointer =>
      pointer.file === name ? { ...pointer, sha256: hash } : pointer;
    const rewritten = await rewriteArticle(folder, place.value, async (article) => {
      const { revisions, original, removals } = article;
      for (const { file, revision } of revisions) {
        if (file !== name) continue;
        const content = await readContent(folder, place.value, article, revision);
        if (!content.ok) return content;
      }
      return nextVersion(context, article, {
        revisions: revisions.map(known),
        original: known(original),
        ...(removals ? { removals: known(removals) } : {}),
      });
    });
    return rewritten.ok ? ok(undefined) : rewritten;
  },
};
