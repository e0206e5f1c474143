import type { ImportOutcome } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { createBatch } from './import/batch.ts';
import { inOrder } from './import/pool/in-order.ts';
import { type ParserPool, sharedPool } from './import/pool/parser-pool.ts';
import type { WalkedSource } from './import/source.ts';
import { walkSources } from './import/walk-sources.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { type ReadSource, storeImported } from './store-imported.ts';

/** Sources stored in one go: waiting for the disk takes most of the time, and so it is waited for once for all. */
const GO = { sources: 32, bytes: 8 * 1024 * 1024, milliseconds: 1000 };

/**
 * Imports files and folders. One outcome a source, in order, then what was left out; when it is stopped, the outcomes so
 * far. Progress counts what is stored for good.
 */
export async function importPaths(
  context: LibraryContext,
  paths: string[],
  job: Job = {},
  pool: ParserPool = sharedPool(),
): Promise<Result<ImportOutcome[]>> {
  const walked: WalkedSource[] = [];
  const leftOut: ImportOutcome[] = [];
  for await (const source of walkSources(paths, job)) {
    if (source.leftOut) leftOut.push(skippedOutcome(source));
    else walked.push(source);
  }
  const { length } = walked;
  // Every source is met twice, each time for half.
  const progress = (met: number, label: string) => job.onProgress?.(Math.floor(met / 2), length, label);
  progress(0, '');
  // First pass: lines that stand in many files are the site's furniture, whichever file comes first.
  const batch = createBatch();
  if (length > 1) {
    let done = 0;
    for await (const { item, value } of inOrder(walked, pool.size * 2, async ({ path, problem }) =>
      problem ? null : pool.learn(path),
    )) {
      await job.untilResumed?.();
      if (job.signal?.aborted) return ok([]);
      progress(done++, item.label);
      if (value) batch.add(value);
    }
  }
  const known = pool.know(batch.repeated());
  const outcomes: ImportOutcome[] = [];
  const go = new Go(async (sources) => {
    outcomes.push(...(await storeImported(context, sources)));
  });
  progress(length, '');
  for await (const { item, value } of inOrder(walked, pool.size * 2, async ({ path, problem }) =>
    problem ? { ok: false as const, error: problem } : pool.extract({ path }, known),
  )) {
    await job.untilResumed?.();
    if (job.signal?.aborted) break;
    await go.add({ label: item.label, extracted: value });
    progress(length + outcomes.length, item.label);
  }
  await go.store();
  pool.forget(known);
  if (!job.signal?.aborted) progress(length * 2, '');
  return ok([...outcomes, ...leftOut]);
}

function skippedOutcome({ label, problem }: WalkedSource): ImportOutcome {
  return { source: label, status: 'skipped', id: null, title: null, reason: problem?.message ?? '' };
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
  const extracted = await sharedPool().extract({ name, bytes });
  const [outcome] = await storeImported(context, [{ label: source.name, extracted }]);
  return ok(outcome as ImportOutcome);
}

/** Gathers sources until there are enough of them, or they have waited long enough, for one go. */
class Go {
  readonly #store: (sources: ReadSource[]) => Promise<void>;
  #sources: ReadSource[] = [];
  #bytes = 0;
  #since = 0;

  constructor(store: (sources: ReadSource[]) => Promise<void>) {
    this.#store = store;
  }

  async add(source: ReadSource): Promise<void> {
    if (this.#sources.length === 0) this.#since = performance.now();
    this.#sources.push(source);
    this.#bytes += source.extracted.ok ? source.extracted.value.bytes.byteLength : 0;
    const waited = performance.now() - this.#since;
    const enough = this.#sources.length >= GO.sources || this.#bytes >= GO.bytes || waited >= GO.milliseconds;
    if (enough) await this.store();
  }

  async store(): Promise<void> {
    if (this.#sources.length === 0) return;
    const sources = this.#sources;
    this.#sources = [];
    this.#bytes = 0;
    await this.#store(sources);
  }
}
