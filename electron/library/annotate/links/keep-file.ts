import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import type { KeptFile } from '../../../../shared/model/link.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { LibraryContext } from '../../library-context.ts';
import { findArticle } from '../../store/article-files.ts';
import { MAX_BYTES, makeDurably, readInside, writeInside } from '../../store/folder-access.ts';
import { evidencePath, slugOf } from '../../store/library-paths.ts';
import { attempt } from '../../store/problems.ts';
import { sha256 } from '../../store/sha256.ts';

/** Digits of the hash in a kept file's name: different files never meet, the same file is kept once. */
const DIGITS = 16;

/** Copies a file into an article's folder as evidence. The file itself stays where it was. */
export function keepFile(context: LibraryContext, articleId: string, path: string): Promise<Result<KeptFile>> {
  return context.queue.run(articleId, async () => {
    const bytes = await readOutside(path);
    return bytes.ok ? keep(context, articleId, { name: basename(path), bytes: bytes.value }) : bytes;
  });
}

/** The same for a file that something else brings along. */
export function keepBytes(context: LibraryContext, articleId: string, brought: BroughtFile): Promise<Result<KeptFile>> {
  return context.queue.run(articleId, () => keep(context, articleId, brought));
}

interface BroughtFile {
  name: string;
  bytes: Uint8Array;
}

async function keep(
  context: LibraryContext,
  articleId: string,
  { name, bytes }: BroughtFile,
): Promise<Result<KeptFile>> {
  const place = await findArticle(context.folder, articleId);
  if (!place.ok) return place;
  const hash = sha256(bytes);
  const file = keptName(name, hash);
  const path = evidencePath(place.value.path, file);
  const kept = { file, name, sha256: hash, bytes: bytes.byteLength };
  const before = await readInside(context.folder, path);
  if (before.ok && sha256(before.value) === hash) return ok(kept);
  if (!context.folder.readOnly) {
    const made = await makeDurably(context.folder, dirname(path));
    if (!made.ok) return made;
  }
  const written = await writeInside(context.folder, path, bytes);
  return written.ok ? ok(kept) : written;
}

/** The beginning of the hash, the name as far as every file system can write it, and the extension. */
function keptName(name: string, hash: string): string {
  const extension = extname(name).toLowerCase();
  const known = /^\.[a-z0-9]{1,10}$/.test(extension) ? extension : '';
  return `${hash.slice(0, DIGITS)}-${slugOf(name.slice(0, name.length - extension.length))}${known}`;
}

async function readOutside(path: string): Promise<Result<Buffer>> {
  const read = await attempt(`${basename(path)} could not be read`, async () => {
    // A pipe must not keep the library waiting for somebody to write into it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return fail('bad-file', `${basename(path)} is not a file. Nothing was kept.`);
      if (stat.size > MAX_BYTES) {
        return fail('too-large', `${basename(path)} is larger than 256 MB and was not kept.`);
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  });
  return read.ok ? read.value : read;
}
