import { randomUUID } from 'node:crypto';
import { type Annotation, type AnnotationDraft, type TextualBody, tagsOf } from '../../../shared/model/annotation.ts';
import type { Article } from '../../../shared/model/article.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Tagged, Tagging } from '../../../shared/model/tagging.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { matchingAnnotations, matchingArticles } from '../search-library.ts';
import { changeAnnotations } from './annotation-work.ts';

/**
 * Gives all that a search finds one tag. Answers what was changed, for `untagResults`. All of it or nothing: when it is
 * stopped, or an article cannot be changed, the tag is taken from those before it again.
 */
export async function tagResults(context: LibraryContext, tagging: Tagging, job: Job = {}): Promise<Result<Tagged[]>> {
  const places = await placesOf(context, tagging);
  if (!places.ok) return places;
  const tagged: Tagged[] = [];
  let done = 0;
  for (const [articleId, annotations] of places.value) {
    const one = job.signal?.aborted
      ? fail('cancelled', 'Stopped. Nothing was tagged.')
      : await tagArticle(context, articleId, annotations, tagging);
    if (!one.ok) {
      await untagResults(context, tagging.code.id, tagged);
      return one;
    }
    if (one.value.annotations.length > 0 || one.value.made !== null) tagged.push(one.value);
    job.onProgress?.(++done, places.value.size, '');
  }
  return ok(tagged);
}

/** Takes a tag from where tagging has put it. Annotations that were made for it go, unless somebody has written on them since. */
export async function untagResults(
  context: LibraryContext,
  codeId: string,
  tagged: readonly Tagged[],
): Promise<Result<void>> {
  for (const { articleId, annotations, made } of tagged) {
    const wanted = new Set(annotations);
    const changed = await changeAnnotations(context, articleId, (shown) => {
      const own = shown.find(({ id }) => id === made);
      const empty = own && without(own, codeId).body.length === 0 ? [own.id] : [];
      return {
        drafts: shown
          .filter(({ id }) => wanted.has(id) || (id === made && empty.length === 0))
          .map((annotation) => without(annotation, codeId)),
        gone: empty,
      };
    });
    if (!changed.ok) return changed;
  }
  return ok(undefined);
}

/** Ids of the annotations by article; null where the article as a whole is meant. */
async function placesOf(
  context: LibraryContext,
  { text, what }: Tagging,
): Promise<Result<ReadonlyMap<string, string[] | null>>> {
  if (what === 'annotations') return matchingAnnotations(context, text);
  const articles = await matchingArticles(context, text);
  return articles.ok ? ok(new Map(articles.value.map((id) => [id, null]))) : articles;
}

async function tagArticle(
  context: LibraryContext,
  articleId: string,
  annotations: string[] | null,
  { code, creator }: Tagging,
): Promise<Result<Tagged>> {
  const tag: TextualBody = { type: 'TextualBody', purpose: 'tagging', value: code.name, 'stet:code': code.id };
  const wanted = new Set(annotations);
  const tagged: Tagged = { articleId, annotations: [], made: null };
  const changed = await changeAnnotations(context, articleId, (shown, article) => {
    if (annotations === null) {
      if (shown.some((one) => isOnWhole(one) && carries(one, code.id))) return { drafts: [] };
      tagged.made = `urn:uuid:${randomUUID()}`;
      return { drafts: [onWhole(tagged.made, article, tag, creator)] };
    }
    const fresh = shown.filter((one) => wanted.has(one.id) && !carries(one, code.id));
    tagged.annotations.push(...fresh.map(({ id }) => id));
    return { drafts: fresh.map((one) => ({ ...one, body: [...one.body, tag] })) };
  });
  return changed.ok ? ok(tagged) : changed;
}

function onWhole(id: string, article: Article, tag: TextualBody, creator: string): AnnotationDraft {
  return {
    id,
    type: 'Annotation',
    'stet:kind': 'tag',
    motivation: 'tagging',
    ...(creator === '' ? {} : { creator: { type: 'Person' as const, name: creator } }),
    body: [tag],
    target: [
      {
        type: 'SpecificResource',
        source: `stet://article/${article.id}`,
        selector: [],
        'stet:revision': article.revision,
      },
    ],
  };
}

function isOnWhole({ target }: Annotation): boolean {
  return target.every(({ selector }) => selector.length === 0);
}

function carries(annotation: Annotation, codeId: string): boolean {
  return tagsOf(annotation).some((tag) => tag['stet:code'] === codeId);
}

function without(annotation: Annotation, codeId: string): Annotation {
  const gone = new Set(tagsOf(annotation).filter((tag) => tag['stet:code'] === codeId));
  return { ...annotation, body: annotation.body.filter((body) => !gone.has(body as TextualBody)) };
}
