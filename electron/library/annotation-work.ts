import type { Annotation, AnnotationDraft, PlacedAnnotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { withHash } from '../../shared/model/made-on.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { canonical } from '../../shared/model/versions.ts';
import { withDrafts, withTombstones } from './annotation-lines.ts';
import { tell } from './article-work.ts';
import type { LibraryContext } from './library-context.ts';
import { placeAnnotations } from './place-annotations.ts';
import { type LoadedAnnotations, loadAnnotations, saveLines } from './store/annotations-file.ts';
import { findArticle, readArticle, readContent } from './store/article-files.ts';
import type { ArticlePlace } from './store/library-paths.ts';
import { type AnnotationLine, shownAnnotations } from './store/merge-annotations.ts';

/** Creates and updates annotations of one article, all in one write. The answer is in the order of the drafts. */
export function saveAnnotations(
  context: LibraryContext,
  articleId: string,
  drafts: AnnotationDraft[],
): Promise<Result<PlacedAnnotation[]>> {
  return changeAnnotations(context, articleId, () => drafts);
}

/**
 * Writes annotations as they are given, which undoes a change: versions under `stet:conflicts` that were settled since
 * stand beside them again.
 */
export function putBackAnnotations(
  context: LibraryContext,
  articleId: string,
  annotations: Annotation[],
): Promise<Result<PlacedAnnotation[]>> {
  return changeAnnotations(context, articleId, () => annotations, true);
}

/**
 * The same for drafts that follow from what is there: nobody else writes in between. Without a draft nothing is written.
 * With `revive`, versions that a draft names under `stet:conflicts` come back when they are gone.
 */
export function changeAnnotations(
  context: LibraryContext,
  articleId: string,
  draftsFrom: (shown: Annotation[], article: Article) => AnnotationDraft[],
  revive = false,
): Promise<Result<PlacedAnnotation[]>> {
  return context.queue.run(articleId, async () => {
    const opened = await openAnnotations(context, articleId);
    if (!opened.ok) return opened;
    const { place, article, loaded } = opened.value;
    const present = shownAnnotations(loaded.lines).map(({ annotation }) => annotation);
    const drafts = sayingTexts(draftsFrom(present, article), present, article);
    if (drafts.length === 0) return ok([]);
    const made = await withDrafts(context, loaded.lines, drafts, revive);
    if (!made.ok) return made;
    const { saved, lines } = made.value;
    await context.history.prepare(articleId);
    const written = await saveLines(context.folder, place, lines, loaded);
    if (!written.ok) return written;
    const before = linesById(
      loaded.lines,
      saved.map(({ id }) => id),
    );
    for (const [at, annotation] of saved.entries()) {
      const heads = before.get(annotation.id) ?? [];
      const shown = shownAnnotations(heads)[0]?.annotation ?? null;
      context.history.add(articleId, editorOf(drafts[at]), shown, annotation, heads.length > 0);
    }
    tell(context, [articleId], 'annotations');
    const content = await readContent(context.folder, place, article);
    if (!content.ok) return content;
    const ids = new Set(saved.map(({ id }) => id));
    const shown = new Map(
      shownAnnotations(lines.filter(({ id }) => ids.has(id))).map(({ annotation }) => [annotation.id, annotation]),
    );
    const inOrder = saved.map((annotation) => shown.get(annotation.id) ?? annotation);
    return ok(await placeAnnotations(context.folder, place, article, content.value, inOrder));
  });
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

export function removeAnnotations(context: LibraryContext, articleId: string, ids: string[]): Promise<Result<void>> {
  return context.queue.run(articleId, async () => {
    const opened = await openAnnotations(context, articleId);
    if (!opened.ok) return opened;
    const { place, loaded } = opened.value;
    const lines = await withTombstones(context, loaded.lines, ids);
    if (!lines.ok) return lines;
    await context.history.prepare(articleId);
    const written = await saveLines(context.folder, place, lines.value, loaded);
    if (!written.ok) return written;
    for (const heads of linesById(loaded.lines, ids).values()) {
      const shown = shownAnnotations(heads)[0]?.annotation;
      if (shown) context.history.add(articleId, '', shown, null);
    }
    tell(context, [articleId], 'annotations');
    return written;
  });
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
