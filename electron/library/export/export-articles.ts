import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportContext, ExportSource, ExportWriter } from '../../../shared/export/format.ts';
import { exportFormats, findFormat } from '../../../shared/export/formats.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Job } from '../library.ts';
import { explainWriteError } from './explain-write-error.ts';
import { openSink, type Sink } from './sink.ts';

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
  const format = findFormat(order.format);
  if (!format) {
    const known = exportFormats.map(({ id }) => id).join(', ');
    return fail('bad-arguments', `There is no export format "${order.format}". There are: ${known}.`);
  }
  const temporary = join(dirname(order.out), `.${basename(order.out)}.${process.pid}-${Date.now()}.tmp`);
  try {
    const sink = await openSink(temporary);
    try {
      const failed = await writeAll(order, format.open({ ...order.context, articles: order.ids.length }), sink, job);
      if (failed) return failed;
      await sink.finish();
    } finally {
      await sink.close();
    }
    await rename(temporary, order.out);
    return ok({ path: order.out });
  } catch (error) {
    return explainWriteError(error, order.out);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

type Failed = Extract<Result<never>, { ok: false }>;

async function writeAll(order: ExportOrder, writer: ExportWriter, sink: Sink, job: Job): Promise<Failed | undefined> {
  await sink.write(writer.head());
  for (const [done, id] of order.ids.entries()) {
    if (job.signal?.aborted) return fail('cancelled', 'The export was cancelled; no file was written.');
    const source = await order.read(id);
    if (!source.ok) return source;
    job.onProgress?.(done, order.ids.length, source.value.article.metadata.title);
    await sink.write(writer.article(source.value));
  }
  await sink.write(writer.tail());
  job.onProgress?.(order.ids.length, order.ids.length, '');
  return undefined;
}
