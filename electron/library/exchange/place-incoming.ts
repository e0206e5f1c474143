import { describe } from '../../../shared/anchor/describe.ts';
import type { Matcher } from '../../../shared/anchor/match.ts';
import type { IncomingAnnotation, IncomingTarget } from '../../../shared/exchange/incoming.ts';
import { type AnnotationDraft, annotationContext, type Target } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';

/** The text that incoming annotations are placed in. */
export interface PlacingArticle {
  id: string;
  revision: number;
  text: string;
  matcher: Matcher;
}

/** A draft for the article, and how many of its targets were not found there. */
export interface Placed {
  draft: AnnotationDraft;
  lost: number;
}

/** What is not found keeps its own words, so that it is an orphan of the article and can be placed by hand. */
export function placeIncoming(
  { annotation, article: from, targets }: IncomingAnnotation,
  article: PlacingArticle,
): Placed {
  const { created, creator, kept, ...rest } = annotation;
  const ranges = targets.map((target) => rangeOf(target, from.text, article));
  const { '@context': context, ...others } = kept;
  const draft: AnnotationDraft = {
    ...others,
    ...rest,
    '@context': contextWith(context),
    type: 'Annotation',
    ...(created === null ? {} : { created }),
    ...(creator === null ? {} : { creator: { type: 'Person' as const, name: creator } }),
    target: (targets.length === 0 ? [null] : targets).map((target, at) => ({
      type: 'SpecificResource' as const,
      source: `stet://article/${article.id}`,
      selector: selectorOf(target, ranges[at] ?? null, article.text),
      'stet:revision': article.revision,
    })),
  };
  return { draft, lost: ranges.filter((range) => range === null).length };
}

function rangeOf({ quote, range }: IncomingTarget, text: string | null, article: PlacingArticle): TextRange | null {
  if (range && text === article.text) return range;
  const placement = quote ? article.matcher.match([quote]) : null;
  return placement && placement.state !== 'orphan' ? placement.range : null;
}

function selectorOf(target: IncomingTarget | null, range: TextRange | null, text: string): Target['selector'] {
  if (range) return describe(text, range);
  return target?.quote ? [target.quote] : [];
}

/** Another program's terms stay declared, in front of Stet's. */
function contextWith(context: unknown): unknown[] {
  const known = new Set(annotationContext.map((each) => JSON.stringify(each)));
  const foreign = (Array.isArray(context) ? context : context === undefined ? [] : [context]).filter(
    (each) => !known.has(JSON.stringify(each)),
  );
  return [...foreign, ...annotationContext];
}
