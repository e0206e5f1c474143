import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { MANIFEST, type Manifest } from '../../../../shared/exchange/archive.ts';
import { type ZipFile, ZipWriter } from '../../../../shared/export/zip/zip-writer.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { explainWriteError } from '../../export/explain-write-error.ts';
import { openSink } from '../../export/sink.ts';
import { jsonText } from '../../store/folder-access.ts';
import { sha256 } from '../../store/sha256.ts';

/** An archive being written. What is put in is hashed on its way. */
export interface Archive {
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** A file that is written piece by piece and not in the manifest. */
  open(path: string): ZipFile;
  close(file: ZipFile): Promise<void>;
}

/**
 * Writes an archive: the files, then the manifest. It takes its place in one rename, when all went well; else nothing is left
 * behind and an old file stays.
 */
export async function writeArchive(
  out: string,
  about: Omit<Manifest, 'format' | 'files'>,
  fill: (archive: Archive) => Promise<Result<void>>,
): Promise<Result<{ path: string; files: number }>> {
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}-${Date.now()}.tmp`);
  const zip = new ZipWriter();
  const files: Manifest['files'] = [];
  try {
    const sink = await openSink(temporary);
    try {
      const filled = await fill({
        async put(path, bytes) {
          files.push({ path, bytes: bytes.byteLength, sha256: sha256(bytes) });
          await sink.write(zip.add(path, bytes, deflateRawSync));
        },
        open: (path) => zip.open(path),
        close: (file) => sink.write(file.close()),
      });
      if (!filled.ok) return filled;
      await sink.write(zip.add(MANIFEST, jsonText({ format: 1, ...about, files }), deflateRawSync));
      await sink.write(zip.end());
      await sink.finish();
    } finally {
      await sink.close();
    }
    await rename(temporary, out);
    return ok({ path: out, files: files.length });
  } catch (error) {
    return explainWriteError(error, out);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
