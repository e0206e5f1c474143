import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ExtractedArticle } from '../../../../shared/model/extracted.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Batch } from '../batch.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import type { ImportSource } from '../source.ts';
import { openPdf } from './open-pdf.ts';
import type { Page } from './page.ts';
import { pagePieces } from './page-pieces.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pdfEvidence } from './pdf-evidence.ts';

/** A PDF that has text in it: columns, paragraphs over page ends, cut words and running heads put right. */
export async function readPdf(source: ImportSource, batch?: Batch): Promise<Result<ExtractedArticle>> {
  const opened = await openPdf(source);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    const pages = await readPages(pdf);
    const blocks = pdfBlocks(pages);
    if (blocks.length === 0) return noText(source.name, pdf.numPages);
    const declared = await pdfEvidence(pdf, blocks);
    return ok(cleanBlocks({ name: source.name, mediaType: 'application/pdf', blocks, declared }, batch));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail('damaged', `“${source.name}” is a damaged PDF. Nothing was imported from it.`, detail);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await pagePieces(page));
    page.cleanup();
  }
  return pages;
}

function noText(name: string, pages: number) {
  const what = pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`;
  return fail('empty', `“${name}” holds no text: ${what}. Have the text recognised (OCR), and import it again.`);
}
