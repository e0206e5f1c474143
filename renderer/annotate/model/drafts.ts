import { describe } from '../../../shared/anchor/describe.ts';
import type {
  Annotation,
  AnnotationDraft,
  AnnotationKind,
  Body,
  ClaimBody,
  PlacedAnnotation,
  QuotationBody,
  Target,
} from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { withoutQuotationMarks } from './spans.ts';

/** The text that is annotated: article, revision and the article text of that revision. */
export interface Ground {
  articleId: string;
  revision: number;
  text: string;
}

/** What the W3C model calls each kind's purpose. */
const motivations: Record<AnnotationKind, string> = {
  highlight: 'highlighting',
  quote: 'describing',
  claim: 'assessing',
  note: 'commenting',
  tag: 'tagging',
};

/** A new annotation on a range (UTF-16) of the text. A quote's marks stay outside its span. */
export function draftFor(
  kind: AnnotationKind,
  ground: Ground,
  range: TextRange,
  creator: string,
  body: Body[] = bodyFor(kind),
): AnnotationDraft {
  const span = kind === 'quote' ? withoutQuotationMarks(ground.text, range) : range;
  return {
    type: 'Annotation',
    'stet:kind': kind,
    motivation: motivations[kind],
    ...(creator === '' ? {} : { creator: { type: 'Person' as const, name: creator } }),
    body,
    target: [targetFor(ground, span)],
  };
}

export function targetFor(ground: Ground, range: TextRange): Target {
  return {
    type: 'SpecificResource',
    source: `stet://article/${ground.articleId}`,
    selector: describe(ground.text, range),
    'stet:revision': ground.revision,
  };
}

function bodyFor(kind: AnnotationKind): Body[] {
  if (kind === 'quote') return [emptyQuotation()];
  if (kind === 'claim') return [emptyClaim()];
  return [];
}

export function emptyQuotation(): QuotationBody {
  return {
    type: 'schema:Quotation',
    purpose: 'describing',
    'stet:speaker': null,
    'stet:person': null,
    'stet:role': null,
    'stet:cue': null,
    'stet:addressee': null,
    'stet:quoteType': 'direct',
  };
}

export function emptyClaim(): ClaimBody {
  return {
    type: 'schema:Claim',
    purpose: 'assessing',
    'schema:text': '',
    'stet:claimant': null,
    'stet:person': null,
    'stet:claimKind': 'other',
    'stet:quantities': [],
    'stet:status': 'unchecked',
    'stet:history': [],
  };
}

/** The annotation with one of its targets on another range of the text. */
export function movedTo(placed: PlacedAnnotation, target: number, ground: Ground, range: TextRange): PlacedAnnotation {
  const annotation: Annotation = {
    ...placed.annotation,
    target: placed.annotation.target.map((old, index) =>
      index === target ? { ...old, ...targetFor(ground, range) } : old,
    ),
  };
  const placements = placed.placements.map((old, index) =>
    index === target ? { state: 'exact' as const, range, score: 1, method: 'position' } : old,
  );
  return { annotation, placements };
}
