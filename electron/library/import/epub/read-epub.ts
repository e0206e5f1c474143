import type { ExtractedArticle } from '../../../../shared/model/extracted.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { Batch } from '../batch.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { decode } from '../decode.ts';
import { parsePage } from '../html/parse-page.ts';
import { type PageBlock, toBlocks } from '../html/to-blocks.ts';
import type { ImportSource } from '../source.ts';
import { openZip } from '../zip/open-zip.ts';
import { readPackage } from './package-document.ts';
import { packageEvidence } from './package-metadata.ts';
import { xhtmlToHtml } from './xhtml-to-html.ts';

/** Bytes: a chapter of 16 MB is longer than the longest novel. */
const LIMITS = { file: 16 * 1024 * 1024, all: 64 * 1024 * 1024 };

/** An EPUB publication: its chapters in the order of the spine, its metadata as evidence. */
export function readEpub(source: ImportSource, batch?: Batch): Result<ExtractedArticle> {
  const zip = openZip(source.name, source.bytes, LIMITS);
  if (!zip.ok) return zip;
  const described = readPackage(source.name, zip.value);
  if (!described.ok) return described;
  const blocks: PageBlock[] = [];
  for (const path of described.value.chapters) {
    const bytes = zip.value.read(path);
    if (!bytes.ok) return bytes;
    const text = decode(bytes.value)?.text;
    if (text !== undefined) blocks.push(...chapterBlocks(text));
  }
  const declared = packageEvidence(described.value.metadata);
  return ok(cleanBlocks({ name: source.name, mediaType: 'application/epub+zip', blocks, declared }, batch));
}

function chapterBlocks(xhtml: string): PageBlock[] {
  const { body } = parsePage(xhtmlToHtml(xhtml)).document;
  return body ? toBlocks(body) : [];
}
