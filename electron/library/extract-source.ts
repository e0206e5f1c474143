import type { ExtractedArticle } from '../../shared/model/extracted.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { inOrder } from './import/pool/in-order.ts';
import type { Origin } from './import/pool/messages.ts';
import { sharedPool } from './import/pool/parser-pool.ts';
import { walkSources } from './import/walk-sources.ts';

/** What importing the file would store, without a library. `url`: where it was found on the web. */
export async function extractFile(path: string, url?: string): Promise<Result<ExtractedArticle>> {
  for await (const source of walkSources([path])) {
    if (source.label !== path) break;
    return extract({ path: source.path, ...(url !== undefined && { url }) });
  }
  return fail('bad-arguments', `${path} is a folder; extract takes one file.`);
}

/** The same for text or a page at hand; `name` tells by its ending which of the two it is. */
export async function extractText(name: string, text: string, url?: string): Promise<Result<ExtractedArticle>> {
  return extract({ name, bytes: new TextEncoder().encode(text), ...(url !== undefined && { url }) });
}

/** Works on as many sources at once as there are parser threads, and answers in the order of the sources. */
export async function* extractAhead<Item, Value>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value> {
  for await (const { value } of inOrder(items, sharedPool().size + 1, work)) yield value;
}

async function extract(origin: Origin): Promise<Result<ExtractedArticle>> {
  const extracted = await sharedPool().extract(origin);
  return extracted.ok ? ok(extracted.value.article) : extracted;
}
