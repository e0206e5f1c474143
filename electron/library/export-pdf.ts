import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportOptions } from '../../shared/export/format.ts';
import { htmlFormat } from '../../shared/export/html.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { replaceFile } from './export/export-file.ts';
import type { Job } from './library.ts';

/**
 * Prints a page to a PDF, with tags and bookmarks: a browser does it, and who calls has one. `page` is the address of a
 * file; `out` is a path where nothing lies yet.
 */
export type PrintPage = (page: string, out: string, signal?: AbortSignal) => Promise<Result<void>>;

/** Exports to PDF: what the export to HTML gives, printed. */
export async function exportPdf(
  exportTo: (options: ExportOptions) => Promise<Result<{ path: string }>>,
  print: PrintPage,
  options: ExportOptions,
  { signal }: Pick<Job, 'signal'> = {},
): Promise<Result<{ path: string }>> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-print-'));
  try {
    const page = await exportTo({ ...options, format: htmlFormat.id, out: join(folder, 'page.html') });
    if (!page.ok) return page;
    return await replaceFile(options.out, async (temporary) => {
      const printed = await print(pathToFileURL(page.value.path).href, temporary, signal);
      if (signal?.aborted) return fail('cancelled', 'The export was cancelled; no file was written.');
      return printed.ok ? undefined : printed;
    });
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
