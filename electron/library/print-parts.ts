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
  /** How many parts are printed side by side; one when absent. */
  atOnce?: number;
}

/** Prints a page, a long one in parts, which are joined; where the browser's files cannot be joined, as a whole. */
export async function printParts(
  { page, folder, out, print, length, atOnce = 1 }: PrintOrder,
  job: Job,
): Promise<Result<void>> {
  const parts: string[] = [];
  for await (const text of splitPage(page, length)) {
    const path = join(folder, `part-${parts.length + 1}.html`);
    await writeFile(path, text);
    parts.push(path);
  }
  const whole = () => print(pathToFileURL(page).href, out, job.signal);
  if (parts.length < 2) return whole();
  const sink = await openSink(out);
  const stop = new AbortController();
  const signal = job.signal ? AbortSignal.any([job.signal, stop.signal]) : stop.signal;
  const printing: Promise<Result<void>>[] = [];
  const begin = (part: string) => {
    const printed = print(pathToFileURL(part).href, `${part}.pdf`, signal);
    // Whoever waits for it is told; until then it is no mistake of the program.
    printed.catch(() => undefined);
    printing.push(printed);
  };
  try {
    const joiner = new PdfJoiner();
    for (const [done, part] of parts.entries()) {
      job.onProgress?.(done, parts.length, '');
      if (job.signal?.aborted) return fail('cancelled', 'The export was stopped; no file was written.');
      for (const next of parts.slice(printing.length, done + Math.max(1, atOnce))) begin(next);
      const printed = await printing[done];
      if (printed && !printed.ok) return printed;
      const pdf = `${part}.pdf`;
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
    stop.abort();
    await Promise.allSettled(printing);
    await sink.close();
  }
}
