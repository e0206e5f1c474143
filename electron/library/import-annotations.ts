import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import type { AnnotationFormat } from '../../shared/exchange/annotation-formats.ts';
import {
  type AnnotationOutcome,
  type IncomingAnnotation,
  type IncomingFile,
  labelOf,
} from '../../shared/exchange/incoming.ts';
import { type Body, tagsOf } from '../../shared/model/annotation.ts';
import type { Code } from '../../shared/model/codebook.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { saveAnnotations } from './annotation-work.ts';
import { createPlacer, type Placer, type Placing } from './exchange/place-in-library.ts';
import { waitingDraft } from './exchange/place-incoming.ts';
import { readAnnotations } from './exchange/read-annotations.ts';
import { changeWaiting, readWaiting } from './exchange/waiting-file.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { attempt } from './store/problems.ts';
import { codeRegister } from './store/registers.ts';

/** Far more than the largest file of annotations known: 256 MB. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Milliseconds. */
const REST_AFTER = 20;

/**
 * Takes the annotations of a file into the articles that they belong to. One outcome for each, in the order of the file; what
 * cannot be read as a whole changes nothing.
 */
export async function importAnnotations(
  context: LibraryContext,
  { path, format }: { path: string; format: AnnotationFormat | null },
  job: Job = {},
): Promise<Result<AnnotationOutcome[]>> {
  const bytes = await readOutside(path);
  if (!bytes.ok) return bytes;
  const file = readAnnotations({ name: basename(path), path, bytes: bytes.value }, format);
  if (!file.ok) return file;
  const placer = await createPlacer(context);
  if (!placer.ok) return placer;
  const codes = await takeCodes(context, file.value);
  if (!codes.ok) return codes;
  const waiting = await readWaiting(context.folder);
  if (!waiting.ok) return waiting;
  const known = { codes: codes.value.byName, waiting: new Set(waiting.value.map(({ id }) => id)) };
  const placed = await placeAll(file.value, placer.value, known, job);
  if (!placed.ok) return placed;
  for (const [articleId, made] of Map.groupBy(placed.value, ({ outcome }) => outcome.articleId)) {
    const drafts = made.flatMap(({ draft }) => draft ?? []);
    if (drafts.length === 0) continue;
    const saved =
      articleId === null
        ? await changeWaiting(context, { add: drafts })
        : await saveAnnotations(context, articleId, drafts);
    if (articleId !== null && saved.ok) {
      const found = drafts.flatMap(({ id }) => (id && known.waiting.has(id) ? [id] : []));
      await changeWaiting(context, { remove: found });
    }
    if (saved.ok) continue;
    for (const { outcome, draft } of made) {
      if (draft) Object.assign(outcome, { status: 'skipped', reason: saved.error.message });
    }
  }
  const unread = file.value.unread.map((each) => skipped(each.label, each.reason));
  const outcomes = [...placed.value.map(({ outcome }) => outcome), ...unread];
  // A file of codes alone is told by its codes.
  return ok(outcomes.length > 0 ? outcomes : codes.value.outcomes);
}

/** Where each annotation belongs; one that has no article is to wait for it. Nothing is written. */
async function placeAll(
  { annotations }: IncomingFile,
  place: Placer,
  known: { codes: ReadonlyMap<string, Code>; waiting: ReadonlySet<string> },
  job: Job,
): Promise<Result<Pick<Placing, 'outcome' | 'draft'>[]>> {
  const placed: Pick<Placing, 'outcome' | 'draft'>[] = [];
  let rested = performance.now();
  for (const [at, incoming] of annotations.entries()) {
    // Whoever wants it to stop must be heard.
    if (performance.now() - rested > REST_AFTER) {
      await rest();
      rested = performance.now();
    }
    if (job.signal?.aborted) return fail('cancelled', 'The import was stopped; no annotation was added.');
    job.onProgress?.(at, annotations.length, incoming.label);
    const coded = { ...incoming, annotation: withCodes(incoming, known.codes) };
    const { outcome, draft, candidates } = await place(coded);
    if (outcome.status !== 'unplaced' || outcome.articleId !== null) placed.push({ outcome, draft });
    else if (known.waiting.has(incoming.annotation.id)) {
      placed.push({ outcome: skipped(incoming.label, 'It waits for its article already.'), draft: null });
    } else placed.push({ outcome, draft: waitingDraft(coded, outcome.reason ?? '', candidates) });
  }
  return ok(placed);
}

/** Codes that the file brings and the codebook does not have by name are added to it. */
async function takeCodes(
  context: LibraryContext,
  { codes }: IncomingFile,
): Promise<Result<{ byName: Map<string, Code>; outcomes: AnnotationOutcome[] }>> {
  const register = codeRegister(context.folder);
  const all = await register.all();
  if (!all.ok) return all;
  const byName = new Map(all.value.map((code) => [nameKey(code.name), code]));
  const taken = new Map<string, string>();
  const outcomes: AnnotationOutcome[] = [];
  for (const code of codes) {
    const known = byName.get(nameKey(code.name));
    const { id } = known ?? code;
    taken.set(code.id, id);
    const told = { label: labelOf(code.name), articleId: null, articleTitle: null, annotationId: null };
    outcomes.push({
      status: known ? 'skipped' : 'placed',
      ...told,
      ...(known && { reason: 'It is already in the codebook.' }),
    });
    if (known) continue;
    const made = { ...code, parent: code.parent === null ? null : (taken.get(code.parent) ?? null) };
    const put = await context.queue.run('codes', () => register.put(made, context.versions));
    if (!put.ok) return put;
    byName.set(nameKey(code.name), made);
    context.changed({ what: 'codes', ids: [made.id] });
  }
  return ok({ byName, outcomes });
}

function withCodes(
  { annotation }: IncomingAnnotation,
  codes: ReadonlyMap<string, Code>,
): IncomingAnnotation['annotation'] {
  const tags = tagsOf(annotation);
  const body = annotation.body.map((part): Body => {
    const tag = tags.find((each) => each === part);
    const code = tag && tag['stet:code'] === undefined ? codes.get(nameKey(tag.value)) : undefined;
    return code ? { ...part, 'stet:code': code.id } : part;
  });
  return { ...annotation, body };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function skipped(label: string, reason: string): AnnotationOutcome {
  return { status: 'skipped', label, articleId: null, articleTitle: null, annotationId: null, reason };
}

async function readOutside(path: string): Promise<Result<Buffer>> {
  const name = basename(path);
  const read = await attempt(`“${name}” could not be read`, async () => {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return fail('bad-file', `“${name}” is not a file. Nothing was imported.`);
      if (stat.size > MAX_BYTES) return fail('too-large', `“${name}” is larger than 256 MB. Nothing was imported.`);
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  });
  return read.ok ? read.value : read;
}
