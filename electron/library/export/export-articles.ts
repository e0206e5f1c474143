import type { ExportContext, ExportSource } from '../../../shared/export/format.ts';
import { exportInfos, findFormat, taguetteInfo } from '../../../shared/export/formats.ts';
import { fail, type Result } from '../../../shared/model/result.ts';
import type { Job } from '../library.ts';
import { type ExportFile, type OpenExportFile, replaceFile } from './export-file.ts';
import { streamedFile } from './streamed-file.ts';
import { openTaguetteFile } from './taguette-file.ts';

export interface ExportOrder {
  format: string;
  /** Articles, in the order they are written. */
  ids: readonly string[];
  /** Called for one article after the other, so that only one is in memory. */
  read(id: string): Promise<Result<ExportSource>>;
  context: Omit<ExportContext, 'articles'>;
  /** Path of the file to write. What is there already is replaced only when all went well. */
  out: string;
}

/** Writes one file in one format. When it fails or is cancelled, nothing is left behind and an old file stays. */
export async function exportArticles(order: ExportOrder, job: Job = {}): Promise<Result<{ path: string }>> {
  const openFile = fileOf(order.format);
  const info = exportInfos.find(({ id }) => id === order.format);
  if (!openFile || !info) {
    const known = exportInfos.map(({ id }) => id).join(', ');
    return fail('bad-arguments', `There is no export format "${order.format}". There are: ${known}.`);
  }
  const { template } = order.context;
  if (template !== undefined && !info.templates?.some(({ id }) => id === template)) {
    const known = info.templates?.map(({ id }) => id).join(', ');
    const answer = known === undefined ? 'It has none.' : `There are: ${known}.`;
    return fail('bad-arguments', `The format "${info.id}" has no template "${template}". ${answer}`);
  }
  return replaceFile(order.out, async (temporary) => {
    const file = await openFile(temporary, { ...order.context, articles: order.ids.length });
    try {
      const failed = await writeAll(order, file, job);
      if (failed) return failed;
      const nothing = (await file.nothing?.()) ?? null;
      if (nothing !== null) return fail('empty', `${nothing} No file was written.`);
      await file.finish();
      return undefined;
    } finally {
      await file.close();
    }
  });
}

function fileOf(format: string): OpenExportFile | undefined {
  if (format === taguetteInfo.id) return openTaguetteFile;
  const formatter = findFormat(format);
  return formatter && streamedFile(formatter);
}

type Failed = Extract<Result<never>, { ok: false }>;

async function writeAll(order: ExportOrder, file: ExportFile, job: Job): Promise<Failed | undefined> {
  for (const [done, id] of order.ids.entries()) {
    if (job.signal?.aborted) return fail('cancelled', 'The export was stopped; no file was written.');
    const source = await order.read(id);
    if (!source.ok) return source;
    job.onProgress?.(done, order.ids.length, source.value.article.metadata.title);
    await file.article(source.value);
  }
  job.onProgress?.(order.ids.length, order.ids.length, '');
  return undefined;
}
