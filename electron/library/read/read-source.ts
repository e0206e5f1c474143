import type { ExportSource } from '../../../shared/export/format.ts';
import { inOrder } from '../../../shared/model/annotation-order.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { EvidenceReader } from '../annotate/links/evidence-files.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle } from '../store/article-files.ts';
import { loadArticle } from './load-article.ts';

/**
 * One article of many, as the formats see it: its annotations in the order of the text, and with the files kept as evidence where there is a
 * reader of them.
 */
export async function readSource(
  context: LibraryContext,
  id: string,
  evidence?: EvidenceReader,
): Promise<Result<ExportSource>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const loaded = await loadArticle(context.folder, place.value, { passing: true });
  if (!loaded.ok) return loaded;
  const { article, content, annotations, links } = loaded.value;
  const source = { article, blocks: content.blocks, annotations: inOrder(annotations), links };
  return ok(evidence ? { ...source, files: await evidence(place.value, links) } : source);
}
