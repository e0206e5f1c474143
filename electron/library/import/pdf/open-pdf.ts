import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { ImportSource } from '../source.ts';
import { cmapsFolder } from './cmaps-folder.ts';

/** More pages than any article or book has. */
const MOST_PAGES = 3000;

/**
 * Opens a PDF in this thread, with nothing fetched (character maps lie beside the program): the parser that pdf.js would load into a worker by its address is
 * handed to it. The caller ends it with `destroy()`.
 */
export async function openPdf(source: ImportSource): Promise<Result<PDFDocumentProxy>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const parser = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  Object.assign(globalThis, { pdfjsWorker: parser });
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer away from its owner.
    data: Uint8Array.from(source.bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: cmapsFolder(),
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages <= MOST_PAGES) return ok(pdf);
    const pages = pdf.numPages;
    await task.destroy();
    return fail('too-large', `“${source.name}” has ${pages} pages; Stet reads PDFs of up to ${MOST_PAGES}.`);
  } catch (error) {
    await task.destroy();
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'PasswordException') {
      return fail(
        'unsupported',
        `“${source.name}” is locked with a password. Save it without one, and import it again.`,
        detail,
      );
    }
    return fail('damaged', `“${source.name}” is no sound PDF, or was cut off. Nothing was imported from it.`, detail);
  }
}
