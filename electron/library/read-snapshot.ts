import { fail, ok, type Result } from '../../shared/model/result.ts';
import { decode } from './import/decode.ts';
import type { LibraryContext } from './library-context.ts';
import { findArticle, readArticle, readOriginal } from './store/article-files.ts';

/** The snapshot as text, to be shown beside the article. */
export async function readSnapshot(
  context: LibraryContext,
  id: string,
): Promise<Result<{ name: string; mediaType: string; text: string }>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  if (!article.ok) return article;
  const bytes = await readOriginal(context.folder, place.value, article.value);
  if (!bytes.ok) return bytes;
  const { name, mediaType } = article.value.original;
  const decoded = decode(bytes.value);
  if (!decoded)
    return fail('bad-file', `The snapshot of “${name}” holds no text that could be shown. It is kept as it is.`);
  return ok({ name, mediaType, text: decoded.text });
}
