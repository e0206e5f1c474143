import type { MediaType } from '../../../shared/model/article-types.ts';
import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Batch } from './batch.ts';
import { decode } from './decode.ts';
import { readEpub } from './epub/read-epub.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { savedFrom, stripEmbeddedData, withEvidence } from './html/saved-page.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';
import { readMhtml } from './mhtml/read-mhtml.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { unknownKind } from './read-problem.ts';
import { readText } from './read-text.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import type { ImportSource } from './source.ts';

/**
 * Clean text, honest metadata and the removals of one source. Never throws for what the source contains: whatever is
 * wrong with it is a sentence. `batch` is what the other files of the same import have taught.
 */
export async function extractArticle(source: ImportSource, batch?: Batch): Promise<Result<ExtractedArticle>> {
  const { name, bytes } = source;
  if (bytes.length === 0) return fail('empty', `“${name}” is empty: there is nothing in it to import.`);
  const type = sniffMediaType(name, bytes);
  if (type === null) return unknownKind(name);
  if (bytes.length > MAX_BYTES) return tooLarge(name, bytes.length);
  const article = await readBy(type, source, batch);
  if (!article.ok) return article;
  if (article.value.blocks.length === 0)
    return fail('empty', `No article text was found in “${name}”. Nothing was imported.`);
  return article;
}

/** Readers that few sources need are loaded with the first that does: they are large. */
async function readBy(type: MediaType, source: ImportSource, batch?: Batch): Promise<Result<ExtractedArticle>> {
  switch (type) {
    case 'application/epub+zip':
      return readEpub(source, batch);
    case 'multipart/related':
      return readMhtml(source, batch);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return (await import('./docx/read-docx.ts')).readDocx(source, batch);
    case 'application/pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(source, batch);
    case 'text/html':
    case 'text/markdown':
    case 'text/plain':
      return readDecoded(type, source, batch);
  }
}

function readDecoded(
  type: 'text/html' | 'text/markdown' | 'text/plain',
  source: ImportSource,
  batch?: Batch,
): Result<ExtractedArticle> {
  const { name, bytes } = source;
  const text = decode(bytes, type === 'text/html' ? declaredEncoding(bytes) : null)?.text;
  if (text === undefined) {
    return fail(
      'bad-file',
      `“${name}” holds no text: it is a binary file, whatever its name says. Nothing was imported.`,
    );
  }
  if (text.trim() === '') return fail('empty', `“${name}” holds only white space: there is nothing in it to import.`);
  switch (type) {
    case 'text/html': {
      const page = { html: stripEmbeddedData(text), name, ...(source.url === undefined ? {} : { url: source.url }) };
      return ok(withEvidence(readHtml(page, batch), savedFrom(text), name));
    }
    case 'text/markdown':
      return ok(readMarkdown(text, name, batch));
    case 'text/plain':
      return ok(readText(text, name, batch));
  }
}
