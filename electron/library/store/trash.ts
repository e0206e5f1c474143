import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../../../shared/model/result.ts';
import { renameRetrying, syncFolder } from './atomic-write.ts';
import { type LibraryFolder, readOnlyProblem, resolveInside } from './folder-access.ts';
import { type ArticlePlace, placeOf } from './library-paths.ts';
import { attempt } from './problems.ts';

/** Moves an article's folder into the trash or back, as a whole. Answers its new place. */
export async function moveArticle(
  folder: LibraryFolder,
  place: ArticlePlace,
  trashed: boolean,
): Promise<Result<ArticlePlace>> {
  if (folder.readOnly) return readOnlyProblem();
  const target = placeOf(place.id, basename(place.path), trashed);
  const moved = await attempt(`${place.path} could not be moved and stays where it is`, async () => {
    await mkdir(join(folder.root, dirname(target.path)), { recursive: true });
    const from = await resolveInside(folder, place.path);
    if (!from.ok) return from;
    const to = await resolveInside(folder, target.path);
    if (!to.ok) return to;
    await renameRetrying(from.value, to.value);
    await syncFolder(dirname(to.value));
    await syncFolder(dirname(from.value));
    return ok(target);
  });
  return moved.ok ? moved.value : moved;
}

/** Deletes an article of the trash for good. */
export async function eraseArticle(folder: LibraryFolder, place: ArticlePlace): Promise<Result<void>> {
  if (folder.readOnly) return readOnlyProblem();
  const at = await resolveInside(folder, place.path);
  if (!at.ok) return at;
  return attempt(`${place.path} could not be deleted completely`, async () => {
    await rm(at.value, { recursive: true, maxRetries: 5 });
    await syncFolder(dirname(at.value));
  });
}
