import { ok, type Result } from '../../../shared/model/result.ts';
import { type Rejection, suggestionsFileSchema } from '../../../shared/model/suggestions-file.ts';
import { jsonText, type LibraryFolder, readJson, writeInside } from './folder-access.ts';
import type { ArticlePlace } from './library-paths.ts';

export const REJECTIONS = 'suggestions.json';

/** Suggestions for an article that were turned down. No file means none. */
export async function readRejections(folder: LibraryFolder, place: ArticlePlace): Promise<Result<Rejection[]>> {
  const file = await readJson(folder, `${place.path}/${REJECTIONS}`, suggestionsFileSchema);
  if (file.ok) return ok(file.value.rejected);
  return file.error.code === 'not-found' ? ok([]) : file;
}

export function writeRejections(
  folder: LibraryFolder,
  place: ArticlePlace,
  rejected: readonly Rejection[],
): Promise<Result<void>> {
  return writeInside(folder, `${place.path}/${REJECTIONS}`, jsonText({ format: 1, rejected }));
}
