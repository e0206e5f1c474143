import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportContext, ExportSource } from '../../../shared/export/format.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { explainWriteError } from './explain-write-error.ts';

/** A file that an export is written to, article by article. All of its promises reject with the system's errors. */
export interface ExportFile {
  article(source: ExportSource): Promise<void>;
  /** Asked after the last article: a sentence where the file would hold nothing. */
  nothing?(): Promise<string | null>;
  /** The file is complete and has reached the disk when this resolves. */
  finish(): Promise<void>;
  /** Gives the file back to the system; safe after a failure. */
  close(): Promise<void>;
}

/** Makes the file, which must not exist. */
export type OpenExportFile = (path: string, context: ExportContext) => Promise<ExportFile>;

type Failed = Extract<Result<never>, { ok: false }>;

/**
 * Has a file written beside where it is to be, and puts it there when all went well. Until then, and when the work fails,
 * what was there stays, and nothing else is left behind.
 */
export async function replaceFile(
  out: string,
  write: (temporary: string) => Promise<Failed | undefined>,
): Promise<Result<{ path: string }>> {
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}-${Date.now()}.tmp`);
  try {
    const failed = await write(temporary);
    if (failed) return failed;
    await rename(temporary, out);
    return ok({ path: out });
  } catch (error) {
    return explainWriteError(error, out);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
