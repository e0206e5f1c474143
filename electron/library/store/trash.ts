import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { type LibraryFolder, readOnlyProblem } from './folder-access.ts';
import { STAGING } from './library-folder.ts';
import { type ArticlePlace, placeOf } from './library-paths.ts';
import { moveInside } from './move-inside.ts';
import { attempt } from './problems.ts';

/** Moves an article's folder into the trash or back, as a whole. Answers its new place. */
export async function moveArticle(
  folder: LibraryFolder,
  place: ArticlePlace,
  trashed: boolean,
): Promise<Result<ArticlePlace>> {
  if (folder.readOnly) return readOnlyProblem();
  const target = placeOf(place.id, basename(place.path), trashed);
  const moved = await moveOrStay(folder, place.path, target.path, 'moved');
  return moved.ok ? ok(target) : moved;
}

async function moveOrStay(folder: LibraryFolder, from: string, to: string, what: string): Promise<Result<void>> {
  const failed = `${from} could not be ${what} and stays where it is`;
  const moved = await attempt(failed, () => moveInside(folder, from, to));
  if (!moved.ok || moved.value.ok) return moved.ok ? ok(undefined) : moved;
  const { code, message, detail } = moved.value.error;
  return fail(code, `${failed}. ${message}`, detail);
}

/**
 * Deletes an article of the trash for good. First it leaves the trash as a whole: a crash never leaves half an article there, and
 * the rest is swept with the next start.
 */
export async function eraseArticle(folder: LibraryFolder, place: ArticlePlace): Promise<Result<void>> {
  if (folder.readOnly) return readOnlyProblem();
  const doomed = `${STAGING}/erased-${basename(place.path)}`;
  const taken = await moveOrStay(folder, place.path, doomed, 'deleted');
  if (!taken.ok) return taken;
  return attempt(`${place.path} is deleted, but some of its files are left until Stet is started again`, () =>
    rm(join(folder.root, doomed), { recursive: true, maxRetries: 5 }),
  );
}
