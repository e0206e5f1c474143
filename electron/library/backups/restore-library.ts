import { mkdir, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EXPORTS, isLibraryPath, MANIFEST, type Manifest, manifestSchema } from '../../../shared/exchange/archive.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { type ArchivedFile, BadArchive, ZipReader } from '../exchange/archive/zip-file.ts';
import type { Job } from '../library.ts';
import { syncFolder, writeSynced } from '../store/atomic-write.ts';
import { parseJsonFile } from '../store/folder-access.ts';
import { isSystemError, systemProblem } from '../store/problems.ts';
import { sha256 } from '../store/sha256.ts';

/**
 * Unpacks a backup or a bundle into a folder that is not there yet, or empty. Every file is compared with its hash first; the
 * folder appears as a whole, or not at all.
 */
export async function restoreLibrary(
  archive: string,
  folder: string,
  job: Job = {},
): Promise<Result<{ folder: string; files: number }>> {
  const target = resolve(folder);
  const staging = join(dirname(target), `.${basename(target)}.restoring-${process.pid}-${Date.now()}`);
  const name = basename(archive);
  let zip: ZipReader | null = null;
  try {
    const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (there.length > 0) {
      return fail('exists', `${target} is not empty. Choose a new folder to restore to; nothing was changed.`);
    }
    zip = await ZipReader.open(archive);
    const checked = await checkedFiles(zip, name);
    if (!checked.ok) return checked;
    await mkdir(staging, { recursive: true });
    const space = await statfs(staging);
    const needed = checked.value.reduce((sum, { file }) => sum + file.size, 0);
    if (needed > space.bavail * space.bsize) {
      return fail(
        'disk-full',
        `“${name}” needs ${Math.ceil(needed / 1e6)} MB, more than the disk has left. Nothing was restored.`,
      );
    }
    const problem = await unpackAll(zip, checked.value, staging, name, job);
    if (problem) return problem;
    await rmdir(target).catch(() => undefined);
    await rename(staging, target);
    await syncFolder(dirname(target));
    return ok({ folder: target, files: checked.value.length });
  } catch (error) {
    if (error instanceof BadArchive) return fail('damaged', `“${name}” was not restored: ${error.message}.`);
    if (!isSystemError(error)) throw error;
    return { ok: false, error: systemProblem(error, `“${name}” was not restored`) };
  } finally {
    await zip?.close();
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

type Failed = Extract<Result<never>, { ok: false }>;
interface Checked {
  file: ArchivedFile;
  sha256: string;
}

/** The files of the library, when the manifest and the container agree on every one of them. */
async function checkedFiles(zip: ZipReader, name: string): Promise<Result<Checked[]>> {
  const manifestFile = zip.files.find((file) => file.name === MANIFEST);
  if (!manifestFile) {
    return fail(
      'bad-file',
      `“${name}” is no backup and no bundle of Stet: it has no ${MANIFEST}. Nothing was restored.`,
    );
  }
  const manifest = parseJsonFile<Manifest>(await zip.read(manifestFile), MANIFEST, manifestSchema);
  if (!manifest.ok) return manifest;
  const listed = new Map(manifest.value.files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const checked: Checked[] = [];
  for (const file of zip.files) {
    if (file.name === MANIFEST || file.name.startsWith(EXPORTS)) continue;
    const entry = listed.get(file.name);
    // Two names that are one on some systems would overwrite each other.
    const key = file.name.normalize('NFC').toLowerCase();
    if (!isLibraryPath(file.name) || !entry || entry.bytes !== file.size || seen.has(key)) {
      return fail('damaged', `“${name}” was not restored: “${file.name}” in it is no file of a library.`);
    }
    seen.add(key);
    checked.push({ file, sha256: entry.sha256 });
  }
  const missing = listed.size - checked.length;
  if (missing > 0 || !listed.has('library.json')) {
    return fail('damaged', `“${name}” was not restored: ${Math.max(1, missing)} of its files are missing.`);
  }
  return ok(checked);
}

/** Files that go to the disk at once: it syncs many as fast as one. */
const AT_ONCE = 16;
/** Bytes of theirs that are held. */
const HELD = 32 * 1024 * 1024;

/** Work on the disk that need not wait for each other's end. When some fails, the rest has ended too before that is thrown. */
class Together {
  #running: Promise<unknown>[] = [];
  #bytes = 0;

  async add(work: () => Promise<unknown>, bytes = 0): Promise<void> {
    this.#running.push(work());
    this.#bytes += bytes;
    if (this.#running.length >= AT_ONCE || this.#bytes >= HELD) await this.done();
  }

  async done(): Promise<void> {
    for (const each of await this.settled()) if (each.status === 'rejected') throw each.reason;
  }

  settled(): Promise<PromiseSettledResult<unknown>[]> {
    this.#bytes = 0;
    return Promise.allSettled(this.#running.splice(0));
  }
}

async function unpackAll(
  zip: ZipReader,
  files: readonly Checked[],
  staging: string,
  name: string,
  job: Job,
): Promise<Failed | undefined> {
  const folders = new Set([staging]);
  const makeFolder = async (path: string) => {
    if (folders.has(path)) return;
    await mkdir(path, { recursive: true });
    for (let at = path; !folders.has(at); at = dirname(at)) folders.add(at);
  };
  const writes = new Together();
  try {
    for (const [done, { file, sha256: expected }] of files.entries()) {
      if (job.signal?.aborted) return fail('cancelled', 'It was stopped; nothing was restored.');
      job.onProgress?.(done, files.length, file.name);
      const bytes = await zip.read(file);
      if (sha256(bytes) !== expected) {
        return fail(
          'damaged',
          `“${name}” was not restored: “${file.name}” in it is not what was backed up (its SHA-256 differs).`,
        );
      }
      const path = join(staging, file.name);
      await makeFolder(dirname(path));
      await writes.add(() => writeSynced(path, bytes), bytes.byteLength);
    }
    await writes.done();
    // A library without articles or trash has these folders too.
    for (const part of ['articles', 'trash']) await makeFolder(join(staging, part));
    for (const path of folders) await writes.add(() => syncFolder(path));
    await writes.done();
  } finally {
    // Nothing is written any more when the folder is taken away.
    await writes.settled();
  }
  return undefined;
}
