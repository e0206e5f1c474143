import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import type { AnnotationFormat } from '../../../shared/exchange/annotation-formats.ts';
import type { AnnotationOutcome, IncomingAnnotation, IncomingFile } from '../../../shared/exchange/incoming.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { isReadAgain } from '../../../shared/model/safe-json.ts';
import { saveAnnotations } from '../annotate/annotation-work.ts';
import { listNotes, saveNotes } from '../annotate/note-work.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { attempt } from '../store/problems.ts';
import { createPlacer, type Placer, type Placing } from './place-in-library.ts';
import { noteDraft, waitingDraft } from './place-incoming.ts';
import { readAnnotations } from './read-annotations.ts';
import { type PlannedCodes, planCodes, takeCodes, withCodes } from './take-codes.ts';
import { labelOfLink, type TakenPlaces, takeLinks } from './take-links.ts';
import { type PlannedPeople, planPeople, takePeople, withPerson } from './take-people.ts';
import { changeWaiting, readWaiting } from './waiting-file.ts';

/** Far more than the largest file of annotations known: 256 MB. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Milliseconds. */
const REST_AFTER = 20;
const STOPPED = 'The import was stopped before it.';

/**
 * Takes the annotations of a file into the articles that they belong to. One outcome for each, in the order of the file; what
 * cannot be read as a whole changes nothing, nor does what is stopped before all have their place. Stopped later, it leaves
 * what was written by then, and tells of the rest.
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
  const codes = await planCodes(context, file.value);
  if (!codes.ok) return codes;
  const people = await planPeople(context, file.value);
  if (!people.ok) return people;
  const waiting = await readWaiting(context.folder);
  if (!waiting.ok) return waiting;
  const known = {
    codes: codes.value,
    people: people.value,
    waiting: new Set(waiting.value.map(({ id }) => id)),
  };
  const placed = await placeAll(file.value, placer.value, known, job);
  if (!placed.ok) return placed;
  // Until here nothing was written, so that nothing is left of an import that was stopped.
  const codesTaken = await takeCodes(context, codes.value);
  if (!codesTaken.ok) return codesTaken;
  const peopleTaken = await takePeople(context, people.value);
  if (!peopleTaken.ok) return peopleTaken;
  await writeAll(context, placed.value, known, job);
  const notes = job.signal?.aborted
    ? file.value.notes.map(({ label }) => skipped(label, STOPPED))
    : await takeNotes(context, file.value);
  const links = job.signal?.aborted
    ? file.value.links.map((link) => skipped(labelOfLink(link), STOPPED))
    : await takeLinks(context, file.value, placesOf(file.value, placed.value));
  const unread = file.value.unread.map((each) => skipped(each.label, each.reason));
  const outcomes = [...placed.value.map(({ outcome }) => outcome), ...notes, ...links, ...unread];
  // A file of codes alone is told by its codes.
  return ok(outcomes.length > 0 ? outcomes : codes.value.outcomes);
}

interface Known {
  codes: PlannedCodes;
  people: PlannedPeople;
  /** Ids of those that wait for their article already. */
  waiting: ReadonlySet<string>;
}

type Written = Pick<Placing, 'outcome' | 'draft'>;

/** Writes article by article. What is not written, because it could not be or because all was stopped, is told as skipped. */
async function writeAll(context: LibraryContext, placed: readonly Written[], known: Known, job: Job): Promise<void> {
  const byArticle = Map.groupBy(placed, ({ outcome }) => outcome.articleId);
  let done = 0;
  for (const [articleId, made] of byArticle) {
    const drafts = made.flatMap(({ draft }) => draft ?? []);
    job.onProgress?.(done, byArticle.size, made[0]?.outcome.articleTitle ?? '');
    done += 1;
    if (drafts.length === 0) continue;
    const saved = job.signal?.aborted
      ? fail('cancelled', STOPPED)
      : articleId === null
        ? await changeWaiting(context, { add: drafts })
        : await saveAnnotations(context, articleId, drafts);
    if (articleId !== null && saved.ok) {
      const found = drafts.flatMap(({ id }) => (id && known.waiting.has(id) ? [id] : []));
      await changeWaiting(context, { remove: found });
    }
    if (saved.ok) continue;
    for (const { outcome, draft } of made) {
      if (draft) Object.assign(outcome, { status: 'skipped', articleId: null, reason: saved.error.message });
    }
  }
}

/**
 * Where each annotation belongs; one that has no article is to wait for it. Annotations of one page that is known by some of
 * their words are all of that article. Nothing is written.
 */
async function placeAll(
  { annotations }: IncomingFile,
  place: Placer,
  known: Known,
  job: Job,
): Promise<Result<Written[]>> {
  const placings: { incoming: IncomingAnnotation; placing: Placing }[] = [];
  let rested = performance.now();
  for (const [at, incoming] of annotations.entries()) {
    // Whoever wants it to stop must be heard.
    if (performance.now() - rested > REST_AFTER) {
      await rest();
      rested = performance.now();
    }
    if (job.signal?.aborted) return stopped();
    job.onProgress?.(at, annotations.length, incoming.label);
    const annotation = withPerson(withCodes(incoming.annotation, known.codes), known.people);
    const coded = { ...incoming, annotation };
    placings.push({ incoming: coded, placing: await place(coded) });
  }
  if (job.signal?.aborted) return stopped();
  const pageOf = ({ article }: IncomingAnnotation) => article.url ?? article.title;
  const byPage = Map.groupBy(placings, ({ incoming }) => pageOf(incoming));
  const articles = new Map([...byPage].map(([page, those]) => [page, page === null ? null : onlyArticle(those)]));
  const written: Written[] = [];
  for (const { incoming, placing } of placings) {
    const article = waits(placing) ? (articles.get(pageOf(incoming)) ?? null) : null;
    const found = article === null ? placing : await place(incoming, article);
    written.push(withoutUnreadable(toWrite(incoming, found, known), incoming));
  }
  return ok(written);
}

function stopped() {
  return fail('cancelled', 'The import was stopped; no annotation was added.');
}

function waits({ outcome }: Placing): boolean {
  return outcome.status === 'unplaced' && outcome.articleId === null;
}

/** The article that all of these were placed in which were placed at all. */
function onlyArticle(placings: readonly { placing: Placing }[]): string | null {
  const placed = placings.flatMap(({ placing: { outcome } }) => (outcome.status === 'placed' ? outcome.articleId : []));
  const [first, ...others] = new Set(placed);
  return others.length === 0 ? (first ?? null) : null;
}

function toWrite(incoming: IncomingAnnotation, placing: Placing, known: Known): Written {
  const { outcome, draft, candidates } = placing;
  if (!waits(placing)) return { outcome, draft };
  if (known.waiting.has(incoming.annotation.id)) {
    return { outcome: skipped(incoming.label, 'It waits for its article already.'), draft: null };
  }
  return { outcome, draft: waitingDraft(incoming, outcome.reason ?? '', candidates) };
}

/** What a file brings may lie deeper here than it did there. */
function withoutUnreadable(written: Written, { label }: IncomingAnnotation): Written {
  if (written.draft === null || isReadAgain(JSON.stringify(written.draft))) return written;
  return { outcome: skipped(label, 'It nests too deep to be read again.'), draft: null };
}

/** Where the annotations of the file, and so its articles, have come to be. */
function placesOf({ annotations }: IncomingFile, written: readonly Written[]): TakenPlaces {
  const articles = new Map<string, string>();
  for (const [at, { outcome }] of written.entries()) {
    const id = annotations[at]?.article.id ?? null;
    if (id !== null && outcome.articleId !== null) articles.set(id, outcome.articleId);
  }
  return { annotations: new Map(written.map(({ outcome }) => [outcome.annotationId ?? '', outcome])), articles };
}

/** Notes that stand alone are added to the library's, but for those that are there. */
async function takeNotes(context: LibraryContext, { notes }: IncomingFile): Promise<AnnotationOutcome[]> {
  if (notes.length === 0) return [];
  const own = await listNotes(context);
  const known = new Set(own.ok ? own.value.map(({ id }) => id) : []);
  const added = notes.filter(({ annotation: { id } }) => !known.has(id));
  const saved = own.ok ? await saveNotes(context, added.map(noteDraft)) : own;
  return notes.map(({ label, annotation: { id } }) => {
    if (known.has(id)) return skipped(label, 'It is already among the notes of the library.');
    if (!saved.ok) return skipped(label, saved.error.message);
    return { status: 'placed', label, articleId: null, articleTitle: null, annotationId: id };
  });
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
