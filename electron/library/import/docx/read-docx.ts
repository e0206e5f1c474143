import mammoth from 'mammoth';
import { readByline } from '../../../../shared/clean/metadata/byline.ts';
import type { EvidenceByField } from '../../../../shared/clean/metadata/derive-metadata.ts';
import type { ExtractedArticle } from '../../../../shared/model/extracted.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Batch } from '../batch.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { DeclaredEvidence } from '../declared-evidence.ts';
import { toIsoDate } from '../html/iso-date.ts';
import { parsePage } from '../html/parse-page.ts';
import { type PageBlock, toBlocks } from '../html/to-blocks.ts';
import type { ImportSource } from '../source.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { type CoreProperties, readCoreProperties } from './core-properties.ts';
import { styleMap } from './style-map.ts';

/** Bytes. A text of 32 MB of markup is some thousand pages. */
const LIMITS = { file: 32 * 1024 * 1024, all: 96 * 1024 * 1024 };

/** A Word document: paragraphs by their styles. Nothing outside the file is opened, pictures are passed over. */
export async function readDocx(source: ImportSource, batch?: Batch): Promise<Result<ExtractedArticle>> {
  const zip = openZip(source.name, source.bytes, LIMITS);
  if (!zip.ok) return zip;
  const html = await toHtml(source.name, zip.value);
  if (!html.ok) return html;
  const { body } = parsePage(`<!doctype html><body>${html.value}</body>`).document;
  const blocks = body ? toBlocks(body).map(withCaption) : [];
  const declared = evidenceOf(blocks, readCoreProperties(zip.value));
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return ok(cleanBlocks({ name: source.name, mediaType, blocks, declared }, batch));
}

/** A part of the container could not be read: carried through mammoth, which knows exceptions only. */
class UnreadablePart extends Error {
  readonly problem: ReturnType<typeof fail>;
  constructor(problem: ReturnType<typeof fail>) {
    super(problem.error.message);
    this.problem = problem;
  }
}

async function toHtml(name: string, zip: Zip): Promise<Result<string>> {
  try {
    const { value } = await mammoth.convertToHtml(asMammothFile(zip), {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: [...styleMap],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return ok(value);
  } catch (error) {
    if (error instanceof UnreadablePart) return error.problem;
    const detail = error instanceof Error ? error.message : String(error);
    return fail('damaged', `“${name}” is no sound Word document (.docx). Nothing was imported from it.`, detail);
  }
}

/**
 * Mammoth takes a container that is open already; its types do not say so. Its own reader inflates whatever a file
 * declares, ours does not.
 */
function asMammothFile(zip: Zip): { buffer: Buffer } {
  const read = async (name: string, encoding?: string) => {
    const bytes = zip.read(name);
    if (!bytes.ok) throw new UnreadablePart(bytes);
    if (encoding === undefined) return bytes.value;
    return encoding === 'base64'
      ? Buffer.from(bytes.value).toString('base64')
      : new TextDecoder(encoding).decode(bytes.value);
  };
  return { file: { exists: zip.has, read } } as unknown as { buffer: Buffer };
}

function hasStyle(block: PageBlock, style: string): boolean {
  return block.markup.split(' ').includes(`docx-${style}`);
}

function withCaption(found: PageBlock): PageBlock {
  if (!hasStyle(found, 'caption')) return found;
  return { ...found, role: 'caption', block: { ...found.block, type: 'caption' } };
}

/** A style is the writer's own word for what a paragraph is; the properties are often left from another file. */
function evidenceOf(blocks: readonly PageBlock[], core: CoreProperties): EvidenceByField {
  const evidence = new DeclaredEvidence();
  const styled = (style: string) => blocks.find((block) => hasStyle(block, style))?.block.text;
  evidence.add('title', styled('title'), 'word-style', 0.95);
  evidence.add('title', core.title, 'word-properties', 0.6);
  const authors = blocks.filter((block) => hasStyle(block, 'author')).map(({ block }) => block.text);
  const bylines = authors.map((author) => readByline(author));
  const names = authors.map((author, index) => bylines[index]?.name ?? author).join(', ');
  const signed = authors.join(', ');
  evidence.add('byline', names, 'word-style', 0.95, signed);
  evidence.add('bylineRole', bylines.find((byline) => byline?.role)?.role, 'word-style', 0.9, signed);
  evidence.add('byline', core.creator, 'word-properties', 0.5);
  const date = styled('date');
  evidence.add('published', toIsoDate(date), 'word-style', 0.85, date);
  evidence.add('language', core.language, 'word-properties', 0.6);
  return evidence.found;
}
