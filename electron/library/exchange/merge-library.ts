import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { MergeReport } from '../../../shared/exchange/merge-report.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { restoreLibrary } from '../backups/restore-library.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { tell } from '../read/article-work.ts';
import { findArticle } from '../store/article-files.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { openFolder } from '../store/library-folder.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { attempt } from '../store/problems.ts';
import { scanFolders } from '../store/scan-folder.ts';
import { addMissingArticle, mergeAnnotations, mergeArticleFolder } from './merge-article-folder.ts';
import { mergeNotes } from './merge-notes.ts';
import { mergeRegisters } from './merge-registers.ts';
import { LIBRARY_ITSELF } from './waiting-file.ts';

/** Takes over all that another library, a backup or a bundle has and this one has not. The other one stays as it is. */
export async function mergeLibrary(
  context: LibraryContext,
  other: string,
  job: Job = {},
): Promise<Result<MergeReport>> {
  const found = await attempt(`“${basename(other)}” cannot be read`, () => stat(other));
  if (!found.ok) return found;
  if (found.value.isDirectory()) return mergeFolder(context, other, job);
  const made = await attempt('There is no room to unpack it', () => mkdtemp(join(tmpdir(), 'stet-merge-')));
  if (!made.ok) return made;
  try {
    const restored = await restoreLibrary(other, join(made.value, 'library'), job);
    if (restored.ok) return await mergeFolder(context, restored.value.folder, job);
    return job.signal?.aborted ? fail('cancelled', 'It was stopped; nothing was merged.') : restored;
  } finally {
    await rm(made.value, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function mergeFolder(context: LibraryContext, path: string, job: Job): Promise<Result<MergeReport>> {
  const opened = await openFolder(path, { readOnly: true });
  if (!opened.ok) return opened;
  const other = opened.value.folder;
  const report: MergeReport = { added: 0, changed: 0, same: 0, stopped: false, notes: [], failed: [] };
  if (other.root === context.folder.root) return ok(report);
  const registers = await mergeRegisters(context, other);
  if (!registers.ok) return registers;
  report.notes.push(...registers.value);
  const waiting = await context.queue.run('waiting', () =>
    mergeAnnotations(context.folder, LIBRARY_ITSELF, other, LIBRARY_ITSELF),
  );
  if (!waiting.ok) return waiting;
  if (waiting.value) context.changed({ what: 'annotations', ids: [] });
  const notes = await mergeNotes(context, other);
  if (!notes.ok) return notes;
  const places: ArticlePlace[] = [];
  for (const { path: part, scanned } of scanFolders(other)) {
    if (scanned) places.push(...scanned.found);
    else report.failed.push(`${part}: The folder could not be listed; nothing in it was merged.`);
  }
  for (const [done, theirs] of places.entries()) {
    if (job.signal?.aborted) {
      report.stopped = true;
      break;
    }
    job.onProgress?.(done, places.length, theirs.path);
    const merged = await context.queue.run(theirs.id, () => mergeOne(context, other, theirs));
    if (!merged.ok) report.failed.push(`${theirs.path}: ${merged.error.message}`);
    else {
      report[merged.value.what] += 1;
      report.notes.push(...merged.value.notes);
      if (merged.value.what !== 'same') tell(context, [theirs.id]);
    }
  }
  return ok(report);
}

async function mergeOne(
  context: LibraryContext,
  other: LibraryFolder,
  theirs: ArticlePlace,
): Promise<Result<{ what: 'added' | 'changed' | 'same'; notes: string[] }>> {
  const ours = await findArticle(context.folder, theirs.id);
  if (ours.ok) return mergeArticleFolder(context, ours.value, other, theirs);
  if (ours.error.code !== 'not-found') return ours;
  const added = await addMissingArticle(context.folder, other, theirs);
  return added.ok ? ok({ what: 'added', notes: [] }) : added;
}
