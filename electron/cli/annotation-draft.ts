import * as z from 'zod';
import { describe } from '../../shared/anchor/describe.ts';
import type { Matcher } from '../../shared/anchor/match.ts';
import {
  type AnnotationDraft,
  type AnnotationKind,
  annotationDraftSchema,
  annotationKinds,
  type Body,
  type Target,
} from '../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../../shared/model/annotation-defaults.ts';
import type { Code } from '../../shared/model/codebook.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type Selector, selectorSchema } from '../../shared/model/selector.ts';
import type { GivenAnnotation, ShortAnnotation, WebAnnotation } from './annotation-input.ts';
import { explain } from './json-lines.ts';

/** The text that is annotated. */
export interface Ground {
  articleId: string;
  revision: number;
  text: string;
  matcher: Matcher;
  codes: readonly Code[];
}

/** A draft that the library can save, its targets described anew in the text they were found in. */
export function draftOf(given: GivenAnnotation, ground: Ground): Result<AnnotationDraft> {
  return 'short' in given ? fromShort(given.short, ground) : fromWeb(given.web, ground);
}

function fromShort(short: ShortAnnotation, ground: Ground): Result<AnnotationDraft> {
  const selectors = selectorsOf(short);
  const target = selectors.length === 0 ? wholeArticle(ground) : placed(selectors, ground);
  if (!target.ok) return target;
  return ok({
    type: 'Annotation',
    'stet:kind': short.kind,
    motivation: motivationOf[short.kind],
    ...(short.creator === undefined ? {} : { creator: { type: 'Person' as const, name: short.creator } }),
    body: bodiesOf(short, ground.codes),
    target: [target.value],
  });
}

function selectorsOf({ exact, prefix, suffix, start, end }: ShortAnnotation): Selector[] {
  if (exact === undefined) return [];
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  if (start === undefined) return [quote];
  return [quote, { type: 'TextPositionSelector', start, end: end ?? start + [...exact].length }];
}

function bodiesOf(short: ShortAnnotation, codes: readonly Code[]): Body[] {
  const bodies: Body[] = [];
  if (short.kind === 'quote') {
    bodies.push({
      ...emptyQuotation,
      'stet:speaker': short.speaker ?? null,
      'stet:role': short.role ?? null,
      'stet:cue': short.cue ?? null,
      'stet:addressee': short.addressee ?? null,
      'stet:quoteType': short.quoteType ?? 'direct',
    });
  }
  if (short.kind === 'claim') {
    const status = short.status ?? 'unchecked';
    const change = { status, at: new Date().toISOString(), by: short.creator ?? '', reason: '' };
    bodies.push({
      ...emptyClaim,
      'schema:text': short.claim ?? '',
      'stet:claimant': short.claimant ?? short.speaker ?? null,
      'stet:claimKind': short.claimKind ?? 'other',
      'stet:status': status,
      'stet:history': status === 'unchecked' ? [] : [change],
    });
  }
  if (short.note !== undefined) {
    bodies.push({ type: 'TextualBody', purpose: 'commenting', value: short.note, format: 'text/markdown' });
  }
  for (const value of short.tags ?? []) {
    const code = codes.find(({ name }) => name === value);
    bodies.push({ type: 'TextualBody', purpose: 'tagging', value, ...(code ? { 'stet:code': code.id } : {}) });
  }
  return bodies;
}

const foreignTargetSchema = z.looseObject({ selector: z.unknown() });

function fromWeb(web: WebAnnotation, ground: Ground): Result<AnnotationDraft> {
  const targets: Target[] = [];
  for (const given of listOf(web.target)) {
    const foreign = foreignTargetSchema.safeParse(given);
    const selectors = foreign.success ? listOf(foreign.data.selector).flatMap(readSelector) : [];
    const target = selectors.length === 0 ? wholeArticle(ground) : placed(selectors, ground);
    if (!target.ok) return target;
    targets.push({ ...(foreign.success ? foreign.data : {}), ...target.value });
  }
  const { '@context': _, created: __, modified: ___, 'stet:version': ____, 'stet:seen': _____, ...kept } = web;
  const kind = kindOf(web);
  const draft = annotationDraftSchema.safeParse({
    ...kept,
    type: 'Annotation',
    'stet:kind': kind,
    motivation: typeof web['motivation'] === 'string' ? web['motivation'] : motivationOf[kind],
    body: bodiesOfWeb(web),
    target: targets,
  });
  return draft.success ? ok(draft.data) : fail('bad-arguments', `${explain(draft.error)}.`);
}

function bodiesOfWeb(web: WebAnnotation): unknown[] {
  const value = web['bodyValue'];
  if (typeof value === 'string') return [{ type: 'TextualBody', purpose: 'commenting', value }];
  return listOf(web['body']).map((body) =>
    typeof body === 'string' ? { type: 'SpecificResource', source: body } : body,
  );
}

function kindOf(web: WebAnnotation): AnnotationKind {
  const own = z.enum(annotationKinds).safeParse(web['stet:kind']);
  if (own.success) return own.data;
  const known = annotationKinds.find((kind) => motivationOf[kind] === web['motivation']);
  return known && known !== 'quote' && known !== 'claim' ? known : 'note';
}

function readSelector(value: unknown): Selector[] {
  const selector = selectorSchema.safeParse(value);
  return selector.success ? [selector.data] : [];
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function wholeArticle({ articleId, revision }: Ground): Result<Target> {
  return ok({
    type: 'SpecificResource',
    source: `stet://article/${articleId}`,
    selector: [],
    'stet:revision': revision,
  });
}

function placed(selectors: readonly Selector[], ground: Ground): Result<Target> {
  const placement = ground.matcher.match(selectors);
  if (placement.state !== 'orphan') {
    const whole = wholeArticle(ground);
    return whole.ok ? ok({ ...whole.value, selector: describe(ground.text, placement.range) }) : whole;
  }
  const [nearest, other] = placement.candidates;
  if (nearest && other && other.score === nearest.score) {
    return fail('not-found', 'These words stand in several places: give prefix, suffix or start to tell which.');
  }
  return fail('not-found', 'These words were not found in the article with enough certainty.');
}
