import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportOptions } from '../../shared/export/format.ts';
import { htmlFormat } from '../../shared/export/html.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { replaceFile } from './export/export-file.ts';
import type { Job } from './library.ts';
import { type PrintPage, printParts } from './print-parts.ts';

/** Exports to PDF: what the export to HTML gives, printed; `atOnce` parts of a long one side by side. */
export async function exportPdf(
  exportTo: (options: ExportOptions) => Promise<Result<{ path: string }>>,
  print: PrintPage,
  options: ExportOptions,
  job: Job = {},
  atOnce = 1,
): Promise<Result<{ path: string }>> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-print-'));
  try {
    const page = await exportTo({ ...options, format: htmlFormat.id, out: join(folder, 'page.html') });
    if (!page.ok) return page;
    return await replaceFile(options.out, async (temporary) => {
      const printed = await printParts({ page: page.value.path, folder, out: temporary, print, atOnce }, job);
      if (job.signal?.aborted) return fail('cancelled', 'The export was stopped; no file was written.');
      return printed.ok ? undefined : printed;
    });
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
