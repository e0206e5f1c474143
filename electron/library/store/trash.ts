import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, type Result } from '../../../shared/model/result.ts';
import { type LibraryFolder, readOnlyProblem } from './folder-access.ts';
import { STAGING } from './library-folder.ts';
import { type ArticlePlace, placeOf } from './library-paths.ts';
import { moveFolder } from './move-folder.ts';
import { attempt } from './problems.ts';

/** Moves an article's folder into the trash or back, as a whole. Answers its new place. */
export async function moveArticle(
  folder: LibraryFolder,
  place: ArticlePlace,
  trashed: boolean,
): Promise<Result<ArticlePlace>> {
  if (folder.readOnly) return readOnlyProblem();
  const target = placeOf(place.id, basename(place.path), trashed);
  const moved = await attempt(`${place.path} could not be moved and stays where it is`, () =>
    moveFolder(folder, place.path, target.path),
  );
  if (!moved.ok) return moved;
  return moved.value.ok ? ok(target) : moved.value;
}

/**
 * Deletes an article of the trash for good. First it leaves the trash as a whole: a crash never leaves half an article there, and
 * the rest is swept with the next start.
 */
export async function eraseArticle(folder: LibraryFolder, place: ArticlePlace): Promise<Result<void>> {
  if (folder.readOnly) return readOnlyProblem();
  const doomed = `${STAGING}/erased-${basename(place.path)}`;
  const taken = await attempt(`${place.path} could not be deleted and stays where it is`, () =>
    moveFolder(folder, place.path, doomed),
  );
  if (!taken.ok) return taken;
  if (!taken.value.ok) return taken.value;
  return attempt(`${place.path} is deleted, but some of its files are left until Stet is started again`, () =>
    rm(join(folder.root, doomed), { recursive: true, maxRetries: 5 }),
  );
}
