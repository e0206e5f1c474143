import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MANIFEST, type Manifest } from '../../../../shared/exchange/archive.ts';
import { type ZipFile, type ZipMeans, ZipWriter } from '../../../../shared/export/zip/zip-writer.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { explainWriteError } from '../../export/explain-write-error.ts';
import { openSink } from '../../export/sink.ts';
import { spoolFiles } from '../../export/spool-files.ts';
import { systemPacking } from '../../export/system-packing.ts';
import { syncFolder } from '../../store/atomic-write.ts';
import { sha256 } from '../../store/sha256.ts';

/** An archive being written. What is put in is hashed on its way. */
export interface Archive {
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** A file that is written piece by piece and not in the manifest. */
  open(path: string): ZipFile;
  close(file: ZipFile): Promise<void>;
  /** What containers that are put in are written with. */
  means: ZipMeans;
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
  let files = 0;
  try {
    const sink = await openSink(temporary);
    const spools = spoolFiles(temporary);
    try {
      const means = { ...systemPacking, spool: spools.open };
      const zip = new ZipWriter(means);
      const manifest = zip.open(MANIFEST);
      manifest.write(`${JSON.stringify({ format: 1, ...about }).slice(0, -1)},"files":[`);
      const filled = await fill({
        async put(path, bytes) {
          const file = { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
          manifest.write(`${files === 0 ? '' : ','}\n${JSON.stringify(file)}`);
          files += 1;
          await sink.write(zip.add(path, bytes));
        },
        open: (path) => zip.open(path),
        close: (file) => sink.write(file.close()),
        means,
      });
      if (!filled.ok) return filled;
      manifest.write('\n]}\n');
      await sink.write(manifest.close());
      await sink.write(zip.end());
      await sink.finish();
    } finally {
      await sink.close();
      await spools.close();
    }
    await rename(temporary, out);
    await syncFolder(dirname(out));
    return ok({ path: out, files });
  } catch (error) {
    return explainWriteError(error, out);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
