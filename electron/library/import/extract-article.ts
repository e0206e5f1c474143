import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Batch } from './batch.ts';
import { decode } from './decode.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { inMegabytes, limitOf } from './limits.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { type MediaType, sniffMediaType } from './sniff-media-type.ts';
import type { ImportSource } from './source.ts';

/**
 * Clean text, honest metadata and the removals of one source. Never throws for what the source contains: whatever is
 * wrong with it is a sentence. `batch` is what the other files of the same import have taught.
 */
export async function extractArticle(source: ImportSource, batch?: Batch): Promise<Result<ExtractedArticle>> {
  const { name, bytes } = source;
  if (bytes.length === 0) return fail('empty', `“${name}” is empty: there is nothing in it to import.`);
  const type = sniffMediaType(name, bytes);
  if (type === null) {
    return fail(
      'unsupported',
      `Stet cannot read “${name}” yet. It imports text (.txt), Markdown (.md) and web pages (.html).`,
    );
  }
  const limit = limitOf(name);
  if (bytes.length > limit) return tooLarge(name, bytes.length, limit);
  const decoded = decode(bytes, type === 'text/html' ? declaredEncoding(bytes) : null);
  if (decoded === null) {
    return fail(
      'bad-file',
      `“${name}” holds no text: it is a binary file, whatever its name says. Nothing was imported.`,
    );
  }
  if (decoded.text.trim() === '')
    return fail('empty', `“${name}” holds only white space: there is nothing in it to import.`);
  const article = read(type, decoded.text, source, batch);
  if (article.blocks.length === 0)
    return fail('empty', `No article text was found in “${name}”. Nothing was imported.`);
  return ok(article);
}

export function tooLarge(name: string, bytes: number, limit: number) {
  return fail(
    'too-large',
    `“${name}” has ${inMegabytes(bytes)}; Stet reads articles of up to ${inMegabytes(limit)}. Split the file, and import the parts.`,
  );
}

function read(type: MediaType, text: string, source: ImportSource, batch?: Batch): ExtractedArticle {
  switch (type) {
    case 'text/html':
      return readHtml(
        { html: text, name: source.name, ...(source.url === undefined ? {} : { url: source.url }) },
        batch,
      );
    case 'text/markdown':
      return readMarkdown(text, source.name, batch);
    case 'text/plain':
      return readText(text, source.name, batch);
  }
}
