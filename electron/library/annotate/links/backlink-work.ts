import type { AnnotationRow } from '../../../../shared/bridge/answers.ts';
import { type Annotation, claimOf, noteOf } from '../../../../shared/model/annotation.ts';
import { type LinkBody, linkedThing } from '../../../../shared/model/link.ts';
import type { BacklinkRow, MentionRow } from '../../../../shared/model/link-rows.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { annotatedWords, hasLostWords } from '../../index/index-article.ts';
import type { LibraryContext } from '../../library-context.ts';
import { articleReader, type ReadArticle, wordsPlace } from './evidence-work.ts';

/** Links from words of an article to annotations anywhere in the library, each with its place in this article. */
export async function listBacklinks(context: LibraryContext, articleId: string): Promise<Result<BacklinkRow[]>> {
  const booked = await context.linkBook.linksInto(articleId);
  if (!booked.ok) return booked;
  const read = articleReader(context);
  const rows: BacklinkRow[] = [];
  for (const { articleId: aboutId, link } of booked.value) {
    const target = await annotationRow(read, aboutId, link.target[0]?.id ?? '');
    const body = link.body.find((each) => isWordsOf(each, articleId));
    const place = body && target ? await wordsPlace(context, body, articleId, read) : null;
    if (!target || !place) continue;
    const status = claimOf(target.annotation)?.['stet:status'] ?? null;
    const text = claimOf(target.annotation)?.['schema:text'] || target.text;
    rows.push({
      link,
      text: place.text,
      range: place.range,
      about: {
        articleId: aboutId,
        title: target.articleTitle,
        annotationId: target.annotation.id,
        kind: target.annotation['stet:kind'],
        text,
        status,
      },
    });
  }
  return ok(rows);
}

/** Notes of the whole library that embed annotations of an article. */
export async function listMentions(context: LibraryContext, articleId: string): Promise<Result<MentionRow[]>> {
  const booked = await context.linkBook.notesInto(articleId);
  if (!booked.ok) return booked;
  const read = articleReader(context);
  const rows: MentionRow[] = [];
  for (const { articleId: within, note, embeds } of booked.value) {
    const loaded = within === null ? null : await read(within);
    rows.push({
      noteId: note.id,
      articleId: within,
      title: loaded?.ok ? loaded.value.article.metadata.title : null,
      text: noteOf(note)?.value ?? '',
      annotationIds: [...(embeds.get(articleId) ?? [])],
    });
  }
  return ok(rows);
}

/** Annotations as they are now, in the order asked for; without those that are gone or in the trash. */
export async function findAnnotations(
  context: LibraryContext,
  wanted: readonly { articleId: string; annotationId: string }[],
): Promise<Result<AnnotationRow[]>> {
  const read = articleReader(context);
  const rows: AnnotationRow[] = [];
  for (const { articleId, annotationId } of wanted) {
    const row = await annotationRow(read, articleId, annotationId);
    if (row) rows.push(row);
  }
  return ok(rows);
}

async function annotationRow(
  read: ReadArticle,
  articleId: string,
  id: Annotation['id'],
): Promise<AnnotationRow | null> {
  const loaded = await read(articleId);
  if (!loaded.ok || loaded.value.place.trashed) return null;
  const { article, annotations, text } = loaded.value;
  const placed = annotations.find(({ annotation }) => annotation.id === id);
  if (!placed) return null;
  return {
    articleId,
    articleTitle: article.metadata.title,
    articlePublished: article.metadata.published,
    annotation: placed.annotation,
    text: annotatedWords(placed, text),
    orphan: hasLostWords(placed),
  };
}

function isWordsOf(body: LinkBody, articleId: string): boolean {
  const thing = linkedThing(body);
  return thing?.type === 'words' && thing.articleId === articleId;
}
