import * as z from 'zod';
import { type Annotation, type Body, claimOf, quotationOf, type TextualBody, tagsOf } from './annotation.ts';

const id = z.string().min(1).max(200);
const named = z.object({ id, name: z.string().min(1).max(1000) });

/** A change of everything that names a person or carries a tag, in the whole library. `into` null: they are let go. */
export const rewriteSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('person'), from: id, into: id.nullable() }),
  z.object({ what: z.literal('code'), from: named, into: named.nullable() }),
]);

export type Rewrite = z.infer<typeof rewriteSchema>;

/** The annotation with the change made; the same object when it is none of its business. */
export function rewritten(annotation: Annotation, rewrite: Rewrite): Annotation {
  const body =
    rewrite.what === 'person'
      ? withPerson(annotation, rewrite.from, rewrite.into)
      : withCode(annotation, rewrite.from, rewrite.into);
  return body === annotation.body ? annotation : { ...annotation, body };
}

function withPerson(annotation: Annotation, from: string, into: string | null): Body[] {
  const speaking = [quotationOf(annotation), claimOf(annotation)].filter((body) => body?.['stet:person'] === from);
  if (speaking.length === 0) return annotation.body;
  return annotation.body.map((body) =>
    speaking.some((each) => each === body) ? { ...body, 'stet:person': into } : body,
  );
}

type Named = z.infer<typeof named>;

function withCode(annotation: Annotation, from: Named, into: Named | null): Body[] {
  const tags = tagsOf(annotation);
  const carried = tags.filter((tag) => isTag(tag, from));
  if (carried.length === 0 || (into && carried.every((tag) => isWritten(tag, into)))) return annotation.body;
  const kept = into && !tags.some((tag) => tag['stet:code'] === into.id && !carried.includes(tag)) ? carried[0] : null;
  return annotation.body.flatMap((body): Body[] => {
    if (!carried.some((tag) => tag === body)) return [body];
    return into && body === kept ? [{ ...body, value: into.name, 'stet:code': into.id }] : [];
  });
}

/** A tag from another program has no code's id: its word counts. */
function isTag(tag: TextualBody, { id: code, name }: Named): boolean {
  if (tag['stet:code'] !== undefined) return tag['stet:code'] === code;
  return tag.value.trim().toLowerCase() === name.trim().toLowerCase();
}

function isWritten(tag: TextualBody, into: Named): boolean {
  return tag['stet:code'] === into.id && tag.value === into.name;
}
