import { describe } from '../../../shared/anchor/describe.ts';
import {
  type Annotation,
  type AnnotationDraft,
  type AnnotationKind,
  annotationContext,
  type Body,
  type PlacedAnnotation,
  type Target,
} from '../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../../../shared/model/annotation-defaults.ts';
import type { Placement, TextRange } from '../../../shared/model/selector.ts';
import { withoutQuotationMarks } from './spans.ts';

/** The text that is annotated: article, revision and the article text of that revision. */
export interface Ground {
  articleId: string;
  revision: number;
  text: string;
}

/** A new annotation on a range (UTF-16) of the text. A quote's marks stay outside its span. */
export function draftFor(
  kind: AnnotationKind,
  ground: Ground,
  range: TextRange,
  creator: string,
  body: Body[] = bodyFor(kind),
): AnnotationDraft {
  return {
    type: 'Annotation',
    'stet:kind': kind,
    motivation: motivationOf[kind],
    ...(creator === '' ? {} : { creator: { type: 'Person' as const, name: creator } }),
    body,
    target: [targetFor(ground, spanFor(kind, ground, range))],
  };
}

/** The range that an annotation of a kind gets when these words are selected. */
function spanFor(kind: AnnotationKind, ground: Ground, range: TextRange): TextRange {
  return kind === 'quote' ? withoutQuotationMarks(ground.text, range) : range;
}

export function targetFor(ground: Ground, range: TextRange): Target {
  return {
    type: 'SpecificResource',
    source: `stet://article/${ground.articleId}`,
    selector: describe(ground.text, range),
    'stet:revision': ground.revision,
    // Over that of an earlier place: the library says it anew when it is stored.
    'stet:sha256': undefined,
  };
}

function bodyFor(kind: AnnotationKind): Body[] {
  if (kind === 'quote') return [emptyQuotation];
  if (kind === 'claim') return [emptyClaim];
  return [];
}

/**
 * A draft on its way to the library, as it is shown meanwhile: under an id of the window's own, placed on the ranges
 * (UTF-16) of its targets. Dates and versions are the library's; these stand in until it answers.
 */
export function placedDraft(draft: AnnotationDraft, ranges: readonly TextRange[], now = new Date()): PlacedAnnotation {
  const date = now.toISOString();
  const annotation = {
    ...draft,
    '@context': [...annotationContext],
    id: draft.id ?? `urn:uuid:${crypto.randomUUID()}`,
    created: date,
    modified: date,
    'stet:version': 'window:0',
    'stet:seen': [],
  } as Annotation;
  return { annotation, placements: ranges.map((range) => placementOn(range)) };
}

function placementOn(range: TextRange): Placement {
  return { state: 'exact', range, score: 1, method: 'position' };
}

/** The annotation with one of its targets on another range of the text. */
export function movedTo(placed: PlacedAnnotation, target: number, ground: Ground, range: TextRange): PlacedAnnotation {
  const annotation: Annotation = {
    ...placed.annotation,
    target: placed.annotation.target.map((old, index) =>
      index === target ? { ...old, ...targetFor(ground, range) } : old,
    ),
  };
  const placements = placed.placements.map((old, index) => (index === target ? placementOn(range) : old));
  return { annotation, placements };
}

/** The annotation with further ranges as targets of their own, in the order of the text. */
export function withPart(placed: PlacedAnnotation, ground: Ground, ranges: readonly TextRange[]): PlacedAnnotation {
  const [model] = placed.annotation.target;
  const parts = [
    ...placed.annotation.target.map((target, index) => ({ target, placement: placed.placements[index] })),
    ...ranges.map((range) => ({ target: { ...model, ...targetFor(ground, range) }, placement: placementOn(range) })),
  ].sort((a, b) => startOf(a.placement) - startOf(b.placement));
  return {
    annotation: { ...placed.annotation, target: parts.map(({ target }) => target) },
    placements: parts.flatMap(({ placement }) => placement ?? []),
  };
}

export function withoutPart(placed: PlacedAnnotation, part: number): PlacedAnnotation {
  return {
    annotation: { ...placed.annotation, target: placed.annotation.target.filter((_, index) => index !== part) },
    placements: placed.placements.filter((_, index) => index !== part),
  };
}

/** What has lost its place stands last. */
function startOf(placement: Placement | undefined): number {
  return placement && placement.state !== 'orphan' ? placement.range.start : Number.POSITIVE_INFINITY;
}
