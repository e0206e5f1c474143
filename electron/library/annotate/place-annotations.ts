import { createMatcher, type Matcher } from '../../../shared/anchor/match.ts';
import type { Annotation, PlacedAnnotation, Target } from '../../../shared/model/annotation.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Content } from '../../../shared/model/block.ts';
import { revisionOf } from '../../../shared/model/made-on.ts';
import type { Placement } from '../../../shared/model/selector.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { madeOnTexts, mayMeanAnother } from './made-on-texts.ts';

/** A target without selectors means the article as a whole: it has a place, but no words. */
const wholeArticle: Placement = { state: 'exact', range: { start: 0, end: 0 }, score: 1, method: 'article' };

/**
 * Finds the place of every target in the current text, with the help of the revision that its selectors were made on.
 * Each text is prepared once, whatever the number of annotations.
 */
export async function placeAnnotations(
  folder: LibraryFolder,
  place: ArticlePlace,
  article: Article,
  content: Content,
  annotations: readonly Annotation[],
): Promise<PlacedAnnotation[]> {
  const text = articleText(content.blocks);
  const texts = madeOnTexts(folder, place, article, content);
  const matchers = new Map<number | undefined, Matcher>([[content.revision, createMatcher(text)]]);

  async function matcherFor(revision: number | undefined): Promise<Matcher> {
    const known = matchers.get(revision);
    if (known) return known;
    const oldText = await texts.read(revision);
    const matcher = createMatcher(text, oldText === null ? {} : { oldText });
    matchers.set(revision, matcher);
    return matcher;
  }

  async function placementOf(target: Target): Promise<Placement> {
    if (target.selector.length === 0) return wholeArticle;
    const revision = await texts.revisionFor(target, target.selector);
    return (await matcherFor(revision)).match(target.selector);
  }

  const placed: PlacedAnnotation[] = [];
  for (const annotation of annotations) {
    const placements: Placement[] = [];
    for (const target of annotation.target) placements.push(await placementOf(target));
    placed.push({ annotation, placements });
  }
  return placed;
}

/** The same where all were made on the current text, as most are; null where one was not. */
export function placeOnText(
  article: Article,
  content: Content,
  annotations: readonly Annotation[],
): PlacedAnnotation[] | null {
  const targets = annotations.flatMap(({ target }) => target).filter(({ selector }) => selector.length > 0);
  if (targets.some((one) => revisionOf(article, one) !== content.revision || mayMeanAnother(article, one))) return null;
  const matcher = createMatcher(articleText(content.blocks));
  const placementOf = ({ selector }: Target) => (selector.length === 0 ? wholeArticle : matcher.match(selector));
  return annotations.map((annotation) => ({ annotation, placements: annotation.target.map(placementOf) }));
}
