import { type AnnotationOutcome, type IncomingFile, labelOf } from '../../../shared/exchange/incoming.ts';
import { type IncomingLink, isPacked, linkedWords, linkKey } from '../../../shared/exchange/incoming-link.ts';
import { fileBody, linkedThing } from '../../../shared/model/link.ts';
import type { Result } from '../../../shared/model/result.ts';
import { keepBytes } from '../annotate/links/keep-file.ts';
import { saveLinks } from '../annotate/links/link-work.ts';
import type { LibraryContext } from '../library-context.ts';
import { loadAnnotations } from '../store/annotations-file.ts';
import { findArticle } from '../store/article-files.ts';
import { shownLinks } from '../store/merge-annotations.ts';

/** Where annotations of the file are now, and its articles, which may have other ids here. */
export interface TakenPlaces {
  annotations: ReadonlyMap<string, Pick<AnnotationOutcome, 'articleId' | 'articleTitle'>>;
  articles: ReadonlyMap<string, string>;
}

/** Links go where the annotation is that they are about; those that are there, and what their annotation lacks a place for, are not taken. */
export async function takeLinks(
  context: LibraryContext,
  { links, kept }: Pick<IncomingFile, 'links' | 'kept'>,
  places: TakenPlaces,
): Promise<AnnotationOutcome[]> {
  const outcomes: AnnotationOutcome[] = [];
  const ofArticle = Map.groupBy(links, ({ target }) => places.annotations.get(target[0]?.id ?? '')?.articleId ?? null);
  for (const [articleId, those] of ofArticle) {
    const known = articleId === null ? new Set<string>() : await knownLinks(context, articleId);
    const fresh: IncomingLink[] = [];
    const told = those.map((link): AnnotationOutcome => {
      const { articleTitle = null } = places.annotations.get(link.target[0]?.id ?? '') ?? {};
      const outcome = { label: labelOfLink(link), articleId, articleTitle, annotationId: link.id };
      if (articleId === null)
        return { status: 'skipped', ...outcome, reason: 'What it is linked to has no article here.' };
      if (known.has(link.id) || known.has(linkKey(link)))
        return { status: 'skipped', ...outcome, reason: `It is already in “${articleTitle ?? articleId}”.` };
      known.add(link.id).add(linkKey(link));
      fresh.push(withOwnSources(link, places));
      return { status: 'placed', ...outcome };
    });
    const saved = articleId === null || fresh.length === 0 ? null : await saveAll(context, { articleId, fresh, kept });
    outcomes.push(
      ...told.map((each) =>
        saved?.ok === false && each.status === 'placed'
          ? { ...each, status: 'skipped' as const, reason: saved.error.message }
          : each,
      ),
    );
  }
  return outcomes;
}

/** Files that come along are kept in the article's folder first, so that no link names a file that is not there. */
async function saveAll(
  context: LibraryContext,
  { articleId, fresh, kept }: { articleId: string; fresh: IncomingLink[]; kept: IncomingFile['kept'] },
): Promise<Result<unknown>> {
  const links: IncomingLink[] = [];
  for (const link of fresh) {
    const [body] = link.body;
    const bytes = body && isPacked(body) ? kept(body.source) : null;
    if (!body || bytes === null) {
      links.push(link);
      continue;
    }
    const file = await keepBytes(context, articleId, { name: body['stet:name'] ?? 'file', bytes });
    if (!file.ok) return file;
    links.push({ ...link, body: [fileBody(articleId, file.value)] });
  }
  return saveLinks(context, articleId, links);
}

/** Ids of the article's links, deleted ones too, and what those say that are there. */
async function knownLinks({ folder }: LibraryContext, articleId: string): Promise<Set<string>> {
  const place = await findArticle(folder, articleId);
  const loaded = place.ok ? await loadAnnotations(folder, place.value) : place;
  if (!loaded.ok) return new Set();
  const { lines } = loaded.value;
  return new Set([...lines.map(({ id }) => id), ...shownLinks(lines).map(linkKey)]);
}

/** The article of the linked words by the id that it has here. */
function withOwnSources(link: IncomingLink, { annotations, articles }: TakenPlaces): IncomingLink {
  const body = link.body.map((each) => {
    const from = annotations.get(each['stet:annotation'] ?? '')?.articleId;
    const thing = linkedThing(each);
    const named = thing?.type === 'words' ? articles.get(thing.articleId) : undefined;
    const id = from ?? named;
    return id === undefined || id === null ? each : { ...each, source: `stet://article/${id}` };
  });
  return { ...link, body };
}

export function labelOfLink(link: IncomingLink): string {
  return labelOf(
    `${link['stet:relation']}: ${linkedWords(link) ?? link.body[0]?.['stet:name'] ?? link.body[0]?.source ?? ''}`,
  );
}
