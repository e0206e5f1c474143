import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORTS } from '../../../shared/exchange/archive.ts';
import type { ExportContext } from '../../../shared/export/format.ts';
import { findFormat, taguetteInfo } from '../../../shared/export/formats.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { filesBelow, filesOfRoot } from '../exchange/archive/library-files.ts';
import { type Archive, writeArchive } from '../exchange/archive/write-archive.ts';
import { exportArticles } from '../export/export-articles.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { readSource } from '../read/read-source.ts';
import { findArticle } from '../store/article-files.ts';
import { isConflictCopy } from '../store/conflict-copies.ts';
import { readInside } from '../store/folder-access.ts';
import { attempt } from '../store/problems.ts';
import { registerFiles } from '../store/register-files.ts';

/** What a bundle brings for other programs beside the articles themselves: all but the PDF, which takes a browser. */
const bundled = {
  markdown: 'articles.md',
  notes: 'notes.zip',
  html: 'articles.html',
  docx: 'articles.docx',
  csv: 'annotations.csv',
  xlsx: 'annotations.xlsx',
  jsonld: 'annotations.jsonld',
  hypothesis: 'annotations.hypothesis.json',
  claimreview: 'claims.jsonld',
  qdpx: 'project.qdpx',
  qdc: 'codebook.qdc',
  'taguette-tags': 'codebook.csv',
  csl: 'articles.csl.json',
  bibtex: 'articles.bib',
  ris: 'articles.ris',
};
const TAGUETTE = 'project.sqlite3';
/** Files of the whole library that a bundle needs, so that people and tags keep their names and articles their collections. */
const shared = ['library.json', ...Object.values(registerFiles)];

/** The whole library with its trash as one file. */
export function backUp(
  context: LibraryContext,
  out: string,
  job: Job = {},
): Promise<Result<{ path: string; files: number }>> {
  const { id, name } = context.file;
  return writeArchive(out, { kind: 'backup', library: { id, name }, made: new Date().toISOString() }, (archive) =>
    putFolder(context, archive, '', job),
  );
}

/** Articles with all that belongs to them: a small library that opens, restores and merges like any other. */
export function writeBundle(
  context: LibraryContext,
  { ids, out, about, whole }: { ids: readonly string[]; out: string; about: ExportContext; whole: boolean },
  job: Job = {},
): Promise<Result<{ path: string; files: number }>> {
  return writeArchive(out, { kind: 'bundle', library: about.library, made: about.now }, async (archive) => {
    // What is about no article, or about none yet, goes with the whole library only.
    const names = await attempt('The library could not be read', () => filesOfRoot(context.folder.root));
    if (!names.ok) return names;
    const isNeeded = (name: string) => shared.some((file) => name === file || isConflictCopy(name, file));
    for (const path of names.value.filter((name) => whole || isNeeded(name))) {
      const put = await putFile(context, archive, path);
      if (!put.ok && put.error.code !== 'not-found') return put;
    }
    const writers = Object.entries(bundled).flatMap(([format, name]) => {
      const writer = findFormat(format)?.open({ ...about, means: archive.means });
      return writer ? [{ writer, file: archive.open(`${EXPORTS}${name}`) }] : [];
    });
    const write = (each: (typeof writers)[number], chunks: Iterable<string | Uint8Array>) => {
      for (const chunk of chunks) each.file.write(chunk);
    };
    for (const each of writers) write(each, each.writer.head());
    for (const [done, id] of ids.entries()) {
      const source = await readSource(context, id);
      if (!source.ok) return source;
      job.onProgress?.(done, ids.length, source.value.article.metadata.title);
      const place = await findArticle(context.folder, id);
      const put = place.ok ? await putFolder(context, archive, place.value.path, job) : place;
      if (!put.ok) return put;
      for (const each of writers) write(each, each.writer.article(source.value));
    }
    for (const each of writers) {
      write(each, each.writer.tail());
      await archive.close(each.file);
    }
    return putTaguette(context, archive, ids, about, job);
  });
}

/** A database cannot be written front to back: it is made beside, and put in when it is whole. */
async function putTaguette(
  context: LibraryContext,
  archive: Archive,
  ids: readonly string[],
  about: ExportContext,
  job: Job,
): Promise<Result<void>> {
  const made = await attempt('There is no room for the project', () => mkdtemp(join(tmpdir(), 'stet-bundle-')));
  if (!made.ok) return made;
  try {
    const out = join(made.value, TAGUETTE);
    const read = (id: string) => readSource(context, id);
    const signal = job.signal ? { signal: job.signal } : {};
    const written = await exportArticles({ format: taguetteInfo.id, ids, read, context: about, out }, signal);
    if (!written.ok) return written;
    const file = archive.open(`${EXPORTS}${TAGUETTE}`);
    for await (const chunk of createReadStream(out) as AsyncIterable<Buffer>) file.write(chunk);
    await archive.close(file);
    return ok(undefined);
  } finally {
    await rm(made.value, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function putFolder(context: LibraryContext, archive: Archive, folder: string, job: Job): Promise<Result<void>> {
  const walked = await attempt('The library could not be read', async () => {
    let done = 0;
    const total = folder === '' ? await countFiles(context.folder.root) : null;
    for await (const path of filesBelow(context.folder.root, folder)) {
      if (job.signal?.aborted) return fail('cancelled', 'It was stopped; no file was written.');
      if (folder === '') job.onProgress?.(done++, total, path);
      const put = await putFile(context, archive, path);
      // What was moved or deleted meanwhile is no longer part of the library.
      if (!put.ok && put.error.code !== 'not-found') return put;
    }
    return ok(undefined);
  });
  return walked.ok ? walked.value : walked;
}

/** Files of the whole library; only their names are read. */
async function countFiles(root: string): Promise<number> {
  let count = 0;
  for await (const _ of filesBelow(root, '')) count += 1;
  return count;
}

async function putFile(context: LibraryContext, archive: Archive, path: string): Promise<Result<void>> {
  const bytes = await readInside(context.folder, path);
  if (!bytes.ok) return bytes;
  await archive.put(path, bytes.value);
  return ok(undefined);
}
