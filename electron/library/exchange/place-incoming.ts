import { describe } from '../../../shared/anchor/describe.ts';
import { createMatcher, type Matcher } from '../../../shared/anchor/match.ts';
import type { IncomingAnnotation, IncomingTarget } from '../../../shared/exchange/incoming.ts';
import { NO_ARTICLE } from '../../../shared/exchange/waiting.ts';
import { type AnnotationDraft, annotationContext, type Target } from '../../../shared/model/annotation.ts';
import { libraryNoteDraft } from '../../../shared/model/library-note.ts';
import type { TextQuoteSelector, TextRange } from '../../../shared/model/selector.ts';
import { CodePointIndex } from '../../../shared/text/code-points.ts';

/** The text that incoming annotations are placed in. */
export interface PlacingArticle {
  id: string;
  revision: number;
  text: string;
  matcher: Matcher;
  index: CodePointIndex;
  /** True for the very text of the article, as a file may bring it. */
  isText(text: string): boolean;
}

export function placingArticle(id: string, revision: number, text: string): PlacingArticle {
  // A long text is compared once, not for each of its annotations.
  const compared = new Map<string, boolean>();
  return {
    id,
    revision,
    text,
    matcher: createMatcher(text),
    index: new CodePointIndex(text),
    isText(other) {
      const known = compared.get(other);
      if (known !== undefined) return known;
      compared.set(other, other === text);
      return other === text;
    },
  };
}

/** A draft for the article, and how many of its targets were not found there. */
export interface Placed {
  draft: AnnotationDraft;
  lost: number;
}

/** What is not found keeps its own words, so that it is an orphan of the article and can be placed by hand. */
export function placeIncoming(incoming: IncomingAnnotation, article: PlacingArticle): Placed {
  const ranges = incoming.targets.map((target) => rangeOf(target, incoming.article.text, article));
  const targets = (incoming.targets.length === 0 ? [null] : incoming.targets).map((target, at) => ({
    type: 'SpecificResource' as const,
    source: `stet://article/${article.id}`,
    selector: selectorOf(target, ranges[at] ?? null, article),
    'stet:revision': article.revision,
  }));
  return { draft: draftOf(incoming, targets), lost: ranges.filter((range) => range === null).length };
}

/** One that has no article yet, with what is known of it. */
export function waitingDraft(incoming: IncomingAnnotation, reason: string, candidates: string[]): AnnotationDraft {
  const targets = (incoming.targets.length === 0 ? [null] : incoming.targets).map((target) => ({
    type: 'SpecificResource' as const,
    source: NO_ARTICLE,
    selector: target?.quote ? [target.quote] : [],
    'stet:revision': 1,
  }));
  const { url, title } = incoming.article;
  return { ...draftOf(incoming, targets), 'stet:waiting': { reason, url, title, candidates } };
}

/** A note that stands alone, about the library. */
export function noteDraft(note: Pick<IncomingAnnotation, 'annotation'>): AnnotationDraft {
  return draftOf(note, libraryNoteDraft('').target);
}

function draftOf({ annotation }: Pick<IncomingAnnotation, 'annotation'>, target: Target[]): AnnotationDraft {
  const { created, creator, kept, ...rest } = annotation;
  const { '@context': context, ...others } = kept;
  return {
    ...others,
    ...rest,
    '@context': contextWith(context),
    type: 'Annotation',
    ...(created === null ? {} : { created }),
    ...(creator === null ? {} : { creator: { type: 'Person' as const, name: creator } }),
    target,
  };
}

function rangeOf({ quote, range }: IncomingTarget, text: string | null, article: PlacingArticle): TextRange | null {
  if (range && text !== null && article.isText(text)) return range;
  if (!quote) return null;
  const certain = onlyPlace(quote, article.text);
  if (certain) return certain;
  const placement = article.matcher.match([quote]);
  return placement.state === 'orphan' ? null : placement.range;
}

/** Where the words stand with all that stood around them, when that is in one place. */
function onlyPlace({ exact, prefix = '', suffix = '' }: TextQuoteSelector, text: string): TextRange | null {
  const whole = `${prefix}${exact}${suffix}`;
  const at = whole === '' ? -1 : text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function selectorOf(
  target: IncomingTarget | null,
  range: TextRange | null,
  { text, index }: PlacingArticle,
): Target['selector'] {
  if (range) return describe(text, range, index);
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
