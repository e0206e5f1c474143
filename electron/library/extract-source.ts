import type { ExtractedArticle } from '../../shared/model/extracted.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { extractArticle } from './import/extract-article.ts';
import { walkSources } from './import/walk-sources.ts';

/** What importing the file would store, without a library. `url`: where it was found on the web. */
export async function extractFile(path: string, url?: string): Promise<Result<ExtractedArticle>> {
  for await (const source of walkSources([path])) {
    if (source.label !== path) break;
    const read = await source.read();
    return read.ok ? extractArticle({ ...read.value, ...(url === undefined ? {} : { url }) }) : read;
  }
  return fail('bad-arguments', `${path} is a folder; extract takes one file.`);
}

/** The same for text or a page at hand; `name` tells by its ending which of the two it is. */
export async function extractText(name: string, text: string, url?: string): Promise<Result<ExtractedArticle>> {
  return extractArticle({ name, bytes: new TextEncoder().encode(text), ...(url === undefined ? {} : { url }) });
}
