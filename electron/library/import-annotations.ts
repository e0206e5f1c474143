import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createMatcher } from '../../shared/anchor/match.ts';
import type { AnnotationFormat } from '../../shared/exchange/annotation-formats.ts';
import type { AnnotationOutcome, IncomingAnnotation, IncomingFile } from '../../shared/exchange/incoming.ts';
import { type AnnotationDraft, type Body, tagsOf } from '../../shared/model/annotation.ts';
import type { Code } from '../../shared/model/codebook.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { saveAnnotations } from './annotation-work.ts';
import { articleFinder } from './exchange/find-article.ts';
import { type PlacingArticle, placeIncoming } from './exchange/place-incoming.ts';
import { readAnnotations } from './exchange/read-annotations.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { type LoadedArticle, loadArticle } from './load-article.ts';
import { findArticle } from './store/article-files.ts';
import { attempt } from './store/problems.ts';
import { codeRegister } from './store/registers.ts';

/** Far more than the largest file of annotations known: 256 MB. */
const MAX_BYTES = 256 * 1024 * 1024;

interface Opened extends PlacingArticle {
  title: string;
  known: Set<string>;
}

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
  const finder = await articleFinder(context);
  if (!finder.ok) return finder;
  const codes = await takeCodes(context, file.value);
  if (!codes.ok) return codes;
  const outcomes: AnnotationOutcome[] = [];
  const drafts = new Map<string, { outcome: AnnotationOutcome; draft: AnnotationDraft }[]>();
  const articles = new Map<string, Opened | null>();
  for (const [at, incoming] of file.value.annotations.entries()) {
    if (job.signal?.aborted) return fail('cancelled', 'The import was stopped; no annotation was added.');
    job.onProgress?.(at, file.value.annotations.length, incoming.label);
    const candidates: Opened[] = [];
    for (const id of await finder.value.find(incoming)) {
      const article = articles.has(id) ? articles.get(id) : await openArticle(context, id);
      articles.set(id, article ?? null);
      if (article) candidates.push(article);
    }
    const { outcome, draft } = placeAmong(candidates, { ...incoming, annotation: withCodes(incoming, codes.value) });
    outcomes.push(outcome);
    if (draft && outcome.articleId) {
      drafts.set(outcome.articleId, [...(drafts.get(outcome.articleId) ?? []), { outcome, draft }]);
    }
  }
  for (const [articleId, made] of drafts) {
    const saved = await saveAnnotations(
      context,
      articleId,
      made.map(({ draft }) => draft),
    );
    if (saved.ok) continue;
    for (const { outcome } of made) Object.assign(outcome, { status: 'skipped', reason: saved.error.message });
  }
  const unread = file.value.unread.map((each) => skipped(each.label, each.reason));
  return ok([...outcomes, ...unread]);
}

/** The article that has all of the words; else, where there is just one that it can be, that one, as an orphan. */
function placeAmong(
  candidates: readonly Opened[],
  incoming: IncomingAnnotation,
): { outcome: AnnotationOutcome; draft: AnnotationDraft | null } {
  const { label, annotation, targets } = incoming;
  const there = candidates.find(({ known }) => known.has(annotation.id));
  if (there) {
    const reason = `It is already in “${there.title}”.`;
    return { outcome: { ...skipped(label, reason), ...namesOf(there, annotation.id) }, draft: null };
  }
  const tried = candidates.map((article) => ({ article, ...placeIncoming(incoming, article) }));
  const whole = tried.filter(({ lost }) => lost === 0);
  const chosen = whole.length === 1 || tried.length === 1 ? (whole[0] ?? tried[0]) : undefined;
  if (!chosen) {
    const reason =
      tried.length === 0
        ? 'No article of this library has its address, its title or its words. Import the article, then the annotations again.'
        : `${tried.length} articles could be meant, and nothing tells which.`;
    return { outcome: skipped(label, reason), draft: null };
  }
  const { article, draft, lost } = chosen;
  article.known.add(annotation.id);
  const about = { label, ...namesOf(article, annotation.id) };
  if (lost === 0) return { outcome: { status: 'placed', ...about }, draft };
  const wordless = targets.every(({ quote }) => quote === null);
  const reason = wordless
    ? 'It does not say which words it is about; it stands with the article as a whole.'
    : 'Its words are not found in the text; it waits in the review queue.';
  return { outcome: { status: 'unplaced', ...about, reason }, draft };
}

async function openArticle(context: LibraryContext, id: string): Promise<Opened | null> {
  const place = await findArticle(context.folder, id);
  const loaded = place.ok ? await loadArticle(context.folder, place.value) : place;
  return loaded.ok ? opened(loaded.value) : null;
}

function opened({ article, content, annotations }: LoadedArticle): Opened {
  const text = articleText(content.blocks);
  return {
    id: article.id,
    title: article.metadata.title,
    revision: content.revision,
    text,
    matcher: createMatcher(text),
    known: new Set(annotations.map(({ annotation }) => annotation.id)),
  };
}

/** Codes that the file brings and the codebook does not have by name are added to it. */
async function takeCodes(context: LibraryContext, { codes }: IncomingFile): Promise<Result<Map<string, Code>>> {
  const register = codeRegister(context.folder);
  const all = await register.all();
  if (!all.ok) return all;
  const byName = new Map(all.value.map((code) => [nameKey(code.name), code]));
  const taken = new Map<string, string>();
  for (const code of codes) {
    const known = byName.get(nameKey(code.name));
    const { id } = known ?? code;
    taken.set(code.id, id);
    if (known) continue;
    const made = { ...code, parent: code.parent === null ? null : (taken.get(code.parent) ?? null) };
    const put = await context.queue.run('codes', () => register.put(made, context.versions));
    if (!put.ok) return put;
    byName.set(nameKey(code.name), made);
    context.changed({ what: 'codes', ids: [made.id] });
  }
  return ok(byName);
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

function namesOf(article: Opened, annotationId: string) {
  return { articleId: article.id, articleTitle: article.title, annotationId };
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
