import { basename } from 'node:path';
import type { ImportOutcome } from '../../shared/model/library.ts';
import { ok, type Problem, type Result } from '../../shared/model/result.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { tell } from './article-work.ts';
import { findVersion, type KnownVersion } from './find-version.ts';
import { createBatch } from './import/batch.ts';
import { inOrder } from './import/pool/in-order.ts';
import type { ExtractedSource } from './import/pool/messages.ts';
import { type ParserPool, sharedPool } from './import/pool/parser-pool.ts';
import type { WalkedSource } from './import/source.ts';
import { walkSources } from './import/walk-sources.ts';
import { textDigest } from './index-article.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { inDocumentOrder } from './restore-lines.ts';
import { sha256 } from './store/article-files.ts';
import { newArticleId } from './store/library-paths.ts';
import { addArticle } from './store/stage-article.ts';

/** Imports files and folders. One outcome a source, in order; when it is stopped, the outcomes so far. */
export async function importPaths(
  context: LibraryContext,
  paths: string[],
  job: Job = {},
  pool: ParserPool = sharedPool(),
): Promise<Result<ImportOutcome[]>> {
  const walked: WalkedSource[] = [];
  for await (const source of walkSources(paths, job)) walked.push(source);
  const { length } = walked;
  // Every source is met twice, each time for half.
  const progress = (met: number, label: string) => job.onProgress?.(Math.floor(met / 2), length, label);
  // First pass: lines that stand in many files are the site's furniture, whichever file comes first.
  const batch = createBatch();
  if (length > 1) {
    let done = 0;
    for await (const { item, value } of inOrder(walked, pool.size * 2, ({ path }) => pool.learn(path))) {
      await job.untilResumed?.();
      if (job.signal?.aborted) return ok([]);
      progress(done++, item.label);
      if (value) batch.add(value);
    }
  }
  const known = pool.know(batch.repeated());
  const outcomes: ImportOutcome[] = [];
  progress(length, '');
  for await (const { item, value } of inOrder(walked, pool.size * 2, ({ path }) => pool.extract({ path }, known))) {
    await job.untilResumed?.();
    if (job.signal?.aborted) break;
    progress(length + outcomes.length, item.label);
    outcomes.push(await importExtracted(context, item.label, value));
  }
  pool.forget(known);
  progress(length * 2, '');
  return ok(outcomes);
}

/** Imports what was pasted; its HTML when there is any, since it says more than its text. */
export async function importText(
  context: LibraryContext,
  source: { name: string; text: string; html: string | null },
): Promise<Result<ImportOutcome>> {
  const stem = source.name.trim() === '' ? 'Pasted text' : source.name;
  const html = source.html === null || source.html.trim() === '' ? null : source.html;
  const name = /\.(txt|md|markdown|html?)$/i.test(stem) ? stem : `${stem}.${html === null ? 'txt' : 'html'}`;
  const bytes = new TextEncoder().encode(html ?? source.text);
  return ok(await importExtracted(context, source.name, await sharedPool().extract({ name, bytes })));
}

/** One after another: two copies of one article that arrive together must meet. */
async function importExtracted(
  context: LibraryContext,
  label: string,
  extracted: Result<ExtractedSource>,
): Promise<ImportOutcome> {
  if (!extracted.ok) return failed(label, extracted.error);
  return context.queue.run('import', () => addUnlessKnown(context, label, extracted.value));
}

async function addUnlessKnown(context: LibraryContext, label: string, source: ExtractedSource): Promise<ImportOutcome> {
  const extracted = source.article;
  const text = articleText(extracted.blocks);
  const hashes = { original: sha256(source.bytes), text: textDigest(text) };
  const same = await context.keeper.query((index) => index.findSame(hashes), true);
  if (!same.ok) return failed(label, same.error);
  if (same.value) {
    const { id, title, trashed } = same.value;
    const where = trashed ? 'lies in the trash of this library; restore it there' : 'is already in this library';
    return { source: label, status: 'duplicate', id, title, reason: `The same article, “${title}”, ${where}.` };
  }
  const other = await findVersion(context, text, extracted.metadata.url);
  if (!other.ok) return failed(label, other.error);
  const version = await context.versions.next(0);
  if (!version.ok) return failed(label, version.error);
  const now = new Date().toISOString();
  const added = await addArticle(context.folder, {
    article: {
      id: newArticleId(),
      version: version.value,
      seen: [],
      added: now,
      modified: now,
      metadata: extracted.metadata,
      evidence: extracted.evidence,
      ...(other.value && { versionOf: other.value.id }),
      status: 'unread',
      starred: false,
    },
    blocks: extracted.blocks,
    removals: inDocumentOrder(extracted.removals),
    original: { name: basename(source.name), bytes: source.bytes, mediaType: extracted.mediaType },
  });
  if (!added.ok) return failed(label, added.error);
  const { id, metadata } = added.value.article;
  tell(context, [id]);
  if (!other.value) return { source: label, status: 'added', id, title: metadata.title };
  const { title } = metadata;
  const reason = versionSentence(other.value);
  return { source: label, status: 'duplicate', id, title, reason, versionOf: other.value.id };
}

/** Words that differ are never dropped: both versions are kept. */
function versionSentence({ title, alike }: KnownVersion): string {
  const percent = Math.min(99, Math.round(alike * 100));
  return `Another version of “${title}”, which is already in this library (${percent} % alike). It was added beside it.`;
}

function failed(source: string, problem: Problem): ImportOutcome {
  return { source, status: 'failed', id: null, title: null, reason: problem.message };
}
