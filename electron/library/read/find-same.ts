import type { Article } from '../../../shared/model/article.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readArticle } from '../store/article-files.ts';
import type { FreshArticle } from './find-version.ts';
import { type Declared, otherPrinting } from './other-printing.ts';

/** Of an article: SHA-256 of its bytes, and the digest of its text. */
interface Hashes {
  original: string;
  text: string;
}

/** An article that is being added, as the sources behind it meet it. */
export interface Fresh extends FreshArticle {
  hashes: Hashes;
  article: Declared;
}

/** An article that a source is a copy of. */
export interface Same {
  id: string;
  title: string;
  trashed: boolean;
}

/** An article with the same words, which another paper printed or another headline stood over. */
export interface Printing {
  id: string;
  title: string;
  differs: 'publication' | 'title';
}

/**
 * Among what has the same bytes or the same words: what the article is a copy of, else the first that it is another printing of.
 * Both null when its words are new. `fresh`: articles that are being added with it.
 */
export async function findSame(
  context: LibraryContext,
  hashes: Hashes,
  article: Declared,
  fresh: readonly Fresh[],
): Promise<Result<{ copy: Same | null; printing: Printing | null }>> {
  const known = await context.keeper.query((index) => index.findSame(hashes), true);
  if (!known.ok) return known;
  const arriving = fresh
    .filter((one) => one.hashes.original === hashes.original || one.hashes.text === hashes.text)
    .map(({ id, title, ...one }) => ({
      id,
      title,
      trashed: false,
      sameBytes: one.hashes.original === hashes.original,
    }));
  let printing: Printing | null = null;
  for (const { sameBytes, ...one } of [...arriving, ...known.value]) {
    const declared = fresh.find(({ id }) => id === one.id)?.article;
    const other = sameBytes ? null : (declared ?? (await readDeclared(context, one.id)));
    const differs = other === null ? null : otherPrinting(article, other);
    if (differs === null) return ok({ copy: one, printing: null });
    printing ??= { id: one.id, title: one.title, differs };
  }
  return ok({ copy: null, printing });
}

/** Null for what cannot be read: all that is known of it are its words. */
async function readDeclared(context: LibraryContext, id: string): Promise<Article | null> {
  const place = await findArticle(context.folder, id);
  const article = place.ok ? await readArticle(context.folder, place.value) : place;
  return article.ok ? article.value : null;
}
