import type { ExportSource } from '../../shared/export/format.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { LibraryContext } from './library-context.ts';
import { loadArticle } from './load-article.ts';
import { findArticle } from './store/article-files.ts';

/** One article of many, as the formats see it. */
export async function readSource(context: LibraryContext, id: string): Promise<Result<ExportSource>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const loaded = await loadArticle(context.folder, place.value, { passing: true });
  if (!loaded.ok) return loaded;
  const { article, content, annotations, links } = loaded.value;
  return ok({ article, blocks: content.blocks, annotations, links });
}
