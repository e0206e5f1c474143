import { ok, type Result } from '../../../shared/model/result.ts';
import { type Rejection, suggestionsFileSchema } from '../../../shared/model/suggestions-file.ts';
import { jsonText, type LibraryFolder, readJson } from './folder-access.ts';
import type { ArticlePlace } from './library-paths.ts';
import { rewriteFile } from './rewrite-file.ts';

export const REJECTIONS = 'suggestions.json';

/** Suggestions for an article that were turned down. No file means none. */
export async function readRejections(folder: LibraryFolder, place: ArticlePlace): Promise<Result<Rejection[]>> {
  const file = await readJson(folder, `${place.path}/${REJECTIONS}`, suggestionsFileSchema);
  if (file.ok) return ok(file.value.rejected);
  return file.error.code === 'not-found' ? ok([]) : file;
}

/** Writes what `edit` makes of them; true when that is anything else. */
export async function changeRejections(
  folder: LibraryFolder,
  place: ArticlePlace,
  edit: (before: Rejection[]) => Rejection[],
): Promise<Result<boolean>> {
  const form = {
    read: () => readRejections(folder, place),
    text: (rejected: Rejection[]) => ok(jsonText({ format: 1, rejected })),
  };
  const changed = await rewriteFile(folder, `${place.path}/${REJECTIONS}`, form, async (before) => ok(edit(before)));
  return changed.ok ? ok(changed.value.after !== changed.value.before) : changed;
}
