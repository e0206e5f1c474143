import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { PdfJoiner } from './export/pdf/pdf-joiner.ts';
import { UnknownPdf } from './export/pdf/read-part.ts';
import { splitPage } from './export/pdf/split-page.ts';
import { openSink } from './export/sink.ts';
import type { Job } from './library.ts';

/**
 * Prints a page to a PDF, with tags and bookmarks: a browser does it, and who calls has one. `page` is the address of a
 * file; `out` is a path where nothing lies yet.
 */
export type PrintPage = (page: string, out: string, signal?: AbortSignal) => Promise<Result<void>>;

export interface PrintOrder {
  /** Path of the page. */
  page: string;
  /** Where parts may lie for a while. */
  folder: string;
  out: string;
  print: PrintPage;
  /** Characters of one part, at least. */
  length?: number;
}

/** Prints a page, a long one in parts, which are joined; where the browser's files cannot be joined, as a whole. */
export async function printParts({ page, folder, out, print, length }: PrintOrder, job: Job): Promise<Result<void>> {
  const parts: string[] = [];
  for await (const text of splitPage(page, length)) {
    const path = join(folder, `part-${parts.length + 1}.html`);
    await writeFile(path, text);
    parts.push(path);
  }
  const whole = () => print(pathToFileURL(page).href, out, job.signal);
  if (parts.length < 2) return whole();
  const sink = await openSink(out);
  try {
    const joiner = new PdfJoiner();
    for (const [done, part] of parts.entries()) {
      job.onProgress?.(done, parts.length, '');
      if (job.signal?.aborted) return fail('cancelled', 'The export was cancelled; no file was written.');
      const pdf = `${part}.pdf`;
      const printed = await print(pathToFileURL(part).href, pdf, job.signal);
      if (!printed.ok) return printed;
      await sink.write(joiner.add(await readFile(pdf)));
      await rm(pdf);
    }
    await sink.write(joiner.end());
    await sink.finish();
    job.onProgress?.(parts.length, parts.length, '');
    return ok(undefined);
  } catch (error) {
    if (!(error instanceof UnknownPdf)) throw error;
    await rm(out, { force: true });
    return await whole();
  } finally {
    await sink.close();
  }
}
