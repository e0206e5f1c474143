import { randomUUID } from 'node:crypto';
import { entryApplied } from '../../../../shared/exchange/entry-applied.ts';
import { annotationContext } from '../../../../shared/model/annotation.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { type Link, type LinkBody, type LinkDraft, linkedThing } from '../../../../shared/model/link.ts';
import { withHash } from '../../../../shared/model/made-on.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { LibraryContext } from '../../library-context.ts';
import { tell } from '../../read/article-work.ts';
import { loadAnnotations, saveLines } from '../../store/annotations-file.ts';
import { findArticle, readArticle } from '../../store/article-files.ts';
import { type AnnotationLine, counterOf, shownLinks, versionsSeen } from '../../store/merge-annotations.ts';
import { withTombstones } from '../annotation-lines.ts';

/**
 * Creates and updates links to annotations of one article, all in one write; they stand among its annotations. A draft
 * whose id was deleted brings the link back.
 */
export function saveLinks(context: LibraryContext, articleId: string, drafts: LinkDraft[]): Promise<Result<Link[]>> {
  return writeLinks(context, articleId, () => ({ drafts, gone: [] }));
}

/** Changes such links as far as nobody has changed the same since. Answers how many were left, in whole or in part. */
export async function changeLinks(
  context: LibraryContext,
  articleId: string,
  changes: readonly Change<Link>[],
): Promise<Result<number>> {
  let left = 0;
  const written = await writeLinks(context, articleId, (shown) => {
    const present = new Map(shown.map((link) => [link.id, link]));
    const all = changes.map((change) => {
      const id = (change.from ?? change.to)?.id ?? '';
      const now = present.get(id);
      const { write, gone, left: newer } = entryApplied(now, change);
      if (newer) left++;
      return { drafts: write ? [{ ...now, ...write } as LinkDraft] : [], gone: gone ? [id] : [] };
    });
    return { drafts: all.flatMap(({ drafts }) => drafts), gone: all.flatMap(({ gone }) => gone) };
  });
  return written.ok ? ok(left) : written;
}

/** Writes and deletes what follows from the links that are there, in one write. Answers those that were written. */
function writeLinks(
  context: LibraryContext,
  articleId: string,
  planFrom: (shown: Link[]) => { drafts: LinkDraft[]; gone: string[] },
): Promise<Result<Link[]>> {
  return context.queue.run(articleId, async () => {
    const place = await findArticle(context.folder, articleId);
    if (!place.ok) return place;
    const loaded = await loadAnnotations(context.folder, place.value);
    if (!loaded.ok) return loaded;
    const { drafts, gone } = planFrom(shownLinks(loaded.value.lines));
    if (drafts.length + gone.length === 0) return ok([]);
    const saved: Link[] = [];
    let lines = loaded.value.lines;
    for (const draft of drafts) {
      const id = draft.id ?? `urn:uuid:${randomUUID()}`;
      const heads = lines.filter((line) => line.id === id);
      const body: Link['body'] = [];
      for (const each of draft.body) body.push(await sayingText(context, each));
      const link = await fromDraft(context, { ...draft, id, body }, heads);
      if (!link.ok) return link;
      saved.push(link.value);
      lines = [...lines.filter((line) => line.id !== id), link.value];
    }
    const left = await withTombstones(context, lines, gone);
    if (!left.ok) return left;
    const written = await saveLines(context.folder, place.value, left.value, loaded.value);
    if (!written.ok) return written;
    tell(context, [articleId], 'annotations');
    return ok(saved);
  });
}

/** Words that are linked say which text of their article they were taken from. */
async function sayingText(context: LibraryContext, body: LinkBody): Promise<LinkBody> {
  const thing = linkedThing(body);
  if (thing?.type !== 'words' || body['stet:sha256'] !== undefined) return body;
  const place = await findArticle(context.folder, thing.articleId);
  const article = place.ok ? await readArticle(context.folder, place.value) : place;
  return article.ok ? withHash(body, article.value) : body;
}

/** What the draft says over what was there: keys that it does not know stay. */
async function fromDraft(
  context: LibraryContext,
  draft: LinkDraft & { id: string },
  heads: readonly AnnotationLine[],
): Promise<Result<Link>> {
  const [before] = shownLinks(heads);
  const version = await context.versions.next(Math.max(0, ...heads.map((head) => counterOf(head['stet:version']))));
  if (!version.ok) return version;
  const now = new Date().toISOString();
  return ok({
    ...before,
    ...draft,
    '@context': before?.['@context'] ?? [...annotationContext],
    created: before?.created ?? (typeof draft['created'] === 'string' ? draft['created'] : now),
    modified: now,
    'stet:version': version.value,
    'stet:seen': versionsSeen(heads),
  });
}
