import {
  type Annotation,
  type Body,
  type ClaimBody,
  claimOf,
  noteOf,
  type QuotationBody,
  quotationOf,
  type TextualBody,
  tagsOf,
} from '../../../shared/model/annotation.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import { type HighlightColor, highlightColorOf } from '../../../shared/model/highlight-color.ts';

/** Changes of an annotation's bodies. Each answers a new annotation; what it does not know it leaves as it is. */

export function withQuotation(annotation: Annotation, change: Partial<QuotationBody>): Annotation {
  return replaced(annotation, quotationOf(annotation), (body) => ({ ...body, ...change }));
}

export function withClaim(annotation: Annotation, change: Partial<ClaimBody>): Annotation {
  return replaced(annotation, claimOf(annotation), (body) => ({ ...body, ...change }));
}

/** Sets the reason of the latest change of status. */
export function withReason(annotation: Annotation, reason: string): Annotation {
  return replaced(annotation, claimOf(annotation), (body) => {
    const last = body['stet:history'].at(-1);
    return last ? { ...body, 'stet:history': [...body['stet:history'].slice(0, -1), { ...last, reason }] } : body;
  });
}

/** Sets the note (Markdown); an empty one is taken away. */
export function withNote(annotation: Annotation, value: string): Annotation {
  const note = noteOf(annotation);
  if (note) {
    if (note.value === value) return annotation;
    if (value.trim() === '') return { ...annotation, body: annotation.body.filter((body) => body !== note) };
    return replaced(annotation, note, (body) => ({ ...body, value }));
  }
  if (value.trim() === '') return annotation;
  const made: TextualBody = { type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' };
  return { ...annotation, body: [...annotation.body, made] };
}

export function withTag(annotation: Annotation, code: Code): Annotation {
  if (tagsOf(annotation).some((tag) => tag['stet:code'] === code.id)) return annotation;
  const tag: TextualBody = { type: 'TextualBody', purpose: 'tagging', value: code.name, 'stet:code': code.id };
  return { ...annotation, body: [...annotation.body, tag] };
}

export function withoutTag(annotation: Annotation, tag: TextualBody): Annotation {
  return { ...annotation, body: annotation.body.filter((body) => body !== tag && !sameTag(body, tag)) };
}

function sameTag(body: Body, tag: TextualBody): boolean {
  return tagsOf({ body: [body] }).some((own) => own['stet:code'] === tag['stet:code'] && own.value === tag.value);
}

/** Colours a highlight; null for the plain look. */
export function withColor(annotation: Annotation, color: HighlightColor | null): Annotation {
  return highlightColorOf(annotation) === color ? annotation : { ...annotation, 'stet:color': color };
}

function replaced<B extends Body>(annotation: Annotation, body: B | undefined, change: (body: B) => B): Annotation {
  if (!body) return annotation;
  const after = change(body);
  if (after === body) return annotation;
  return { ...annotation, body: annotation.body.map((old) => (old === body ? after : old)) };
}
