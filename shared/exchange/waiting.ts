import * as z from 'zod';
import { type Annotation, annotationSchema } from '../model/annotation.ts';
import { textQuoteSelectorSchema } from '../model/selector.ts';
import type { IncomingAnnotation, IncomingTarget } from './incoming.ts';
import { labelOf } from './incoming.ts';

/** What is known of an annotation that came in and has no article yet. */
const waitingSchema = z.looseObject({
  /** A sentence. */
  reason: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  /** Ids of the articles that could be meant. */
  candidates: z.array(z.string()),
});

/** An annotation without an article, as it is kept in the annotations.jsonl of the library itself. */
export const waitingAnnotationSchema = annotationSchema.extend({ 'stet:waiting': waitingSchema });
export type WaitingAnnotation = z.infer<typeof waitingAnnotationSchema>;

/** Where an annotation without an article points to. */
export const NO_ARTICLE = 'stet://article/none';

/** The annotation as it came in, to be placed again. */
export function asIncoming(waiting: WaitingAnnotation): IncomingAnnotation {
  const { 'stet:waiting': about, target, ...annotation } = waiting;
  const targets = target.flatMap(({ selector }): IncomingTarget[] =>
    selector.length === 0 ? [] : [{ quote: quoteIn(selector), range: null }],
  );
  const { id, 'stet:kind': kind, motivation, created, creator, body, ...rest } = annotation;
  const { type: _type, modified: _modified, 'stet:version': _version, 'stet:seen': _seen, ...kept } = rest;
  return {
    label: waitingLabel(waiting),
    article: { id: null, url: about.url, title: about.title, text: null },
    annotation: { id, 'stet:kind': kind, motivation, created, creator: creator?.name ?? null, body, kept },
    targets,
  };
}

/** Its words, or its note. */
export function waitingLabel({ target, body }: Annotation): string {
  const words = target.map(({ selector }) => quoteIn(selector)?.exact).find((exact) => exact);
  return labelOf(
    words,
    ...body.map((part) => ('value' in part && typeof part['value'] === 'string' ? part['value'] : null)),
  );
}

function quoteIn(selectors: Annotation['target'][number]['selector']): IncomingTarget['quote'] {
  return selectors.map((each) => textQuoteSelectorSchema.safeParse(each)).find(({ success }) => success)?.data ?? null;
}
