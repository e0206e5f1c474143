import { mergeArticles, mergedFields } from '../../../shared/exchange/merge-articles.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { ArticleConflict, ConflictText } from '../../../shared/model/article-conflict.ts';
import { contentSchema } from '../../../shared/model/block.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readWithCopies } from '../store/article-files.ts';
import { parseJsonFile } from '../store/folder-access.ts';
import { textWithHash } from '../store/text-by-hash.ts';

/** Articles whose details or text were changed in two places at once and are not settled yet, newest first. */
export async function listArticleConflicts(context: LibraryContext): Promise<Result<ArticleConflict[]>> {
  const ids = await context.keeper.query((index) => index.articleConflicts());
  if (!ids.ok) return ids;
  const conflicts: ArticleConflict[] = [];
  for (const id of ids.value) {
    const article = await mergedArticle(context, id);
    // One that has gone since, or cannot be read, is told of elsewhere.
    if (!article.ok) continue;
    const now = mergedFields(article.value);
    const fields = Object.entries(article.value.conflicts ?? {}).map(([field, others]) => ({
      id: field,
      values: [now[field], ...others.map(({ value }) => value)],
    }));
    if (fields.length > 0) conflicts.push({ articleId: id, title: article.value.metadata.title, fields });
  }
  return ok(conflicts);
}

/** The texts that an article has or has in copies, of which one is to be chosen, by their SHA-256. One that is missing is left out. */
export async function readConflictTexts(context: LibraryContext, id: string): Promise<Result<ConflictText[]>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const article = await mergedArticle(context, id);
  if (!article.ok) return article;
  const hashes = [
    mergedFields(article.value)['revision'],
    ...(article.value.conflicts?.['revision'] ?? []).map(({ value }) => value),
  ];
  const texts: ConflictText[] = [];
  for (const hash of hashes.map(String)) {
    const bytes = await textWithHash(context.folder, place.value, hash);
    const content = bytes && parseJsonFile(bytes, place.value.path, contentSchema);
    if (!content?.ok) continue;
    const { created, reason, blocks } = content.value;
    texts.push({ sha256: hash, created, reason, blocks });
  }
  return ok(texts);
}

/** The article together with copies that have texts of their own. Nothing is written. */
async function mergedArticle(context: LibraryContext, id: string): Promise<Result<Article>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const read = await readWithCopies(context.folder, place.value);
  if (!read.ok) return read;
  const { article, waiting } = read.value;
  return ok(waiting.reduce((own, copy) => mergeArticles(own, copy).article, article));
}
