import type { Applied } from '../../../shared/exchange/applied.ts';
import { changeApplied } from '../../../shared/exchange/change-applied.ts';
import type { Annotation, AnnotationDraft, PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { AnnotationChange, ChangesMade, Making } from '../../../shared/model/annotation-change.ts';
import type { Article } from '../../../shared/model/article.ts';
import { withHash } from '../../../shared/model/made-on.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { canonical } from '../../../shared/model/versions.ts';
import type { LibraryContext } from '../library-context.ts';
import { tell } from '../read/article-work.ts';
import { type LoadedAnnotations, loadAnnotations, saveLines } from '../store/annotations-file.ts';
import { findArticle, readArticle, readContent } from '../store/article-files.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { type AnnotationLine, shownAnnotations } from '../store/merge-annotations.ts';
import { withDrafts, withTombstones } from './annotation-lines.ts';
import { placeAnnotations } from './place-annotations.ts';

/** Creates and updates annotations of one article, all in one write. The answer is in the order of the drafts. */
export function saveAnnotations(
  context: LibraryContext,
  articleId: string,
  drafts: AnnotationDraft[],
): Promise<Result<PlacedAnnotation[]>> {
  return changeAnnotations(context, articleId, () => ({ drafts }));
}

/**
 * Makes changes, over what anybody has written since: how a step is made, taken back and done again. All in one write. Versions in
 * conflict that a change settled stand beside the annotation again when it is taken back. `editor` signs them.
 */
export async function applyChanges(
  context: LibraryContext,
  articleId: string,
  changes: readonly AnnotationChange[],
  making: Making,
  editor: string,
): Promise<Result<ChangesMade>> {
  let left = 0;
  let gone: string[] = [];
  const changed = await changeAnnotations(
    context,
    articleId,
    (shown) => {
      const plan = planned(shown, changes, making);
      ({ left, gone } = plan);
      return { ...plan, drafts: plan.drafts.map((draft) => ({ ...draft, 'stet:editor': editor })) };
    },
    true,
  );
  return changed.ok ? ok({ annotations: changed.value, gone, left }) : changed;
}

/** What changes come to, of which each is about an annotation of its own. */
export function planned(
  shown: readonly Annotation[],
  changes: readonly AnnotationChange[],
  making: Making,
): { drafts: AnnotationDraft[]; gone: string[]; left: number } {
  const present = new Map(shown.map((annotation) => [annotation.id, annotation]));
  const all = changes.map((change) => {
    const id = change.from?.id ?? change.to?.id ?? '';
    const now = present.get(id);
    const applied = changeApplied(now, change);
    return { id, ...(making === 'first' ? firstMade(now, change, applied) : applied) };
  });
  return {
    drafts: all.flatMap(({ write }) => write ?? []),
    gone: all.flatMap(({ id, gone }) => (gone ? [id] : [])),
    left: all.filter(({ left }) => left).length,
  };
}

/** A change that is made for the first time gives nothing up. */
function firstMade(
  now: Annotation | undefined,
  { from, to }: AnnotationChange,
  applied: Applied<AnnotationDraft>,
): Applied<AnnotationDraft> {
  if (to === null) return applied;
  const read = from === null ? {} : { 'stet:read': from };
  if (!applied.left) return { ...applied, write: applied.write && { ...applied.write, ...read } };
  // Written on before it was made: all of it is there already.
  if (now && from === null) return { ...applied, left: false };
  return { write: { ...to, ...read }, gone: false, left: false };
}

/** What to write and, by their ids, to delete. */
export interface Plan {
  drafts: AnnotationDraft[];
  gone?: readonly string[];
}

/**
 * Writes and deletes what follows from what is there, in one write: nobody else writes in between. Where that is nothing, nothing is
 * written. Answers what was written, in the order of the drafts. With `revive`, versions that a draft names under `stet:conflicts` come
 * back when they are gone.
 */
export function changeAnnotations(
  context: LibraryContext,
  articleId: string,
  planFrom: (shown: Annotation[], article: Article) => Plan,
  revive = false,
): Promise<Result<PlacedAnnotation[]>> {
  return context.queue.run(articleId, async () => {
    const opened = await openAnnotations(context, articleId);
    if (!opened.ok) return opened;
    const { place, article, loaded } = opened.value;
    const present = shownAnnotations(loaded.lines).map(({ annotation }) => annotation);
    const plan = planFrom(present, article);
    const { gone = [] } = plan;
    const drafts = sayingTexts(plan.drafts, present, article);
    if (drafts.length + gone.length === 0) return ok([]);
    const made = await withDrafts(context, loaded.lines, drafts, revive);
    if (!made.ok) return made;
    const { saved } = made.value;
    const lines = await withTombstones(context, made.value.lines, gone);
    if (!lines.ok) return lines;
    await context.history.prepare(articleId);
    const written = await saveLines(context.folder, place, lines.value, loaded);
    if (!written.ok) return written;
    logChanges(context, articleId, drafts, saved, linesById(loaded.lines, [...saved.map(({ id }) => id), ...gone]));
    tell(context, [articleId], 'annotations');
    if (saved.length === 0) return ok([]);
    const content = await readContent(context.folder, place, article);
    if (!content.ok) return content;
    const ids = new Set(saved.map(({ id }) => id));
    const shown = new Map(
      shownAnnotations(lines.value.filter(({ id }) => ids.has(id))).map(({ annotation }) => [
        annotation.id,
        annotation,
      ]),
    );
    const inOrder = saved.map((annotation) => shown.get(annotation.id) ?? annotation);
    return ok(await placeAnnotations(context.folder, place, article, content.value, inOrder));
  });
}

/** `before`: the lines of all that was changed, in the file as it was. What was not saved was deleted. */
function logChanges(
  { history }: LibraryContext,
  articleId: string,
  drafts: readonly AnnotationDraft[],
  saved: readonly Annotation[],
  before: ReadonlyMap<string, AnnotationLine[]>,
): void {
  const left = new Map(before);
  for (const [at, annotation] of saved.entries()) {
    const heads = before.get(annotation.id) ?? [];
    const shown = shownAnnotations(heads)[0]?.annotation ?? null;
    history.add(articleId, editorOf(drafts[at]), shown, annotation, heads.length > 0);
    left.delete(annotation.id);
  }
  for (const heads of left.values()) {
    const shown = shownAnnotations(heads)[0]?.annotation;
    if (shown) history.add(articleId, '', shown, null);
  }
}

/** New targets say which text they were made on. Those that were there stay as they are: saving a note moves nothing. */
function sayingTexts(drafts: AnnotationDraft[], present: readonly Annotation[], article: Article): AnnotationDraft[] {
  const known = new Map(present.map(({ id, target }) => [id, target]));
  return drafts.map((draft) => {
    const before = new Set((known.get(draft.id ?? '') ?? []).map(canonical));
    const target = draft.target.map((one) =>
      one.selector.length === 0 || before.has(canonical(one)) ? one : withHash(one, article),
    );
    return { ...draft, target };
  });
}

/** Deletes annotations and links of one article, all in one write. Answers the annotations as they were. */
export async function removeAnnotations(
  context: LibraryContext,
  articleId: string,
  ids: readonly string[],
): Promise<Result<Annotation[]>> {
  let were: Annotation[] = [];
  const removed = await changeAnnotations(context, articleId, (shown) => {
    were = shown.filter(({ id }) => ids.includes(id));
    return { drafts: [], gone: ids };
  });
  return removed.ok ? ok(were) : removed;
}

async function openAnnotations(
  context: LibraryContext,
  articleId: string,
): Promise<Result<{ place: ArticlePlace; article: Article; loaded: LoadedAnnotations }>> {
  const place = await findArticle(context.folder, articleId);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  if (!article.ok) return article;
  const loaded = await loadAnnotations(context.folder, place.value);
  return loaded.ok ? ok({ place: place.value, article: article.value, loaded: loaded.value }) : loaded;
}

function linesById(lines: readonly AnnotationLine[], ids: readonly string[]): Map<string, AnnotationLine[]> {
  const wanted = new Set(ids);
  return Map.groupBy(
    lines.filter(({ id }) => wanted.has(id)),
    ({ id }) => id,
  );
}

/** Who makes a change signs the draft; that is told in the history, and not kept with the annotation. */
function editorOf(draft: AnnotationDraft | undefined): string {
  const name = draft?.['stet:editor'];
  return typeof name === 'string' ? name.slice(0, 200) : '';
}
