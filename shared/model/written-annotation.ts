import { type Annotation, type Body, claimOf, quotationOf } from './annotation.ts';

/**
 * An annotation as it is written, to disk and to other programs: in the form that the W3C model demands where it is
 * stricter than what is handy in the process. Empty lists are left out; a target that is the article as a whole names it
 * as its scope; a quote's and a claim's body has a `value`, which a program that knows neither can show. Reading needs
 * no counterpart: the schemas fill in the lists, and the values are made anew with every writing.
 */
export function writtenAnnotation(annotation: Annotation): object {
  const { body, target, ...rest } = annotation;
  return {
    ...rest,
    ...(body.length === 0 ? {} : { body: body.map((part) => withValue(part, annotation)) }),
    target: target.map(({ selector, ...kept }) =>
      selector.length === 0 ? { ...kept, scope: kept.source } : { ...kept, selector },
    ),
  };
}

function withValue(body: Body, annotation: Annotation): Body {
  if (body === quotationOf(annotation)) return { ...body, value: attribution(annotation) };
  if (body === claimOf(annotation)) return { ...body, value: assessment(annotation) };
  return body;
}

/** "Ada Lind, the mayor, said": what the quote's body tells, in words. */
function attribution(annotation: Annotation): string {
  const quotation = quotationOf(annotation);
  const parts = [quotation?.['stet:speaker'], quotation?.['stet:role'], quotation?.['stet:cue']];
  return parts.filter((part) => part).join(', ');
}

/** "It cost 42 crowns (stands)". */
function assessment(annotation: Annotation): string {
  const claim = claimOf(annotation);
  return [claim?.['schema:text'], claim && `(${claim['stet:status']})`].filter((part) => part).join(' ');
}
