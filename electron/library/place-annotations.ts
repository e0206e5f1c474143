import { createMatcher, type Matcher } from '../../shared/anchor/match.ts';
import type { Annotation, PlacedAnnotation, Target } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Content } from '../../shared/model/block.ts';
import type { Placement } from '../../shared/model/selector.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { readContent } from './store/article-files.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import type { ArticlePlace } from './store/library-paths.ts';

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
  const matchers = new Map<number, Matcher>([[content.revision, createMatcher(text)]]);

  async function matcherFor(revision: number): Promise<Matcher> {
    const known = matchers.get(revision);
    if (known) return known;
    const old = await readContent(folder, place, article, revision);
    const matcher = createMatcher(text, old.ok ? { oldText: articleText(old.value.blocks) } : {});
    matchers.set(revision, matcher);
    return matcher;
  }

  async function placementOf(target: Target): Promise<Placement> {
    if (target.selector.length === 0) return wholeArticle;
    return (await matcherFor(target['stet:revision'])).match(target.selector);
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
export function placeOnText(content: Content, annotations: readonly Annotation[]): PlacedAnnotation[] | null {
  const targets = annotations.flatMap(({ target }) => target);
  if (targets.some((one) => one.selector.length > 0 && one['stet:revision'] !== content.revision)) return null;
  const matcher = createMatcher(articleText(content.blocks));
  const placementOf = ({ selector }: Target) => (selector.length === 0 ? wholeArticle : matcher.match(selector));
  return annotations.map((annotation) => ({ annotation, placements: annotation.target.map(placementOf) }));
}
