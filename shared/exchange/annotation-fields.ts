import { type Annotation, type Body, noteOf, tagsOf } from '../model/annotation.ts';

/**
 * A field's value; without `is` where the annotation does not have it, so that taking away is a change like any other. Each tag is
 * a field of its own, the element of a set: null where the annotation does not have it.
 */
type Value = { is?: unknown } | null;
export type AnnotationFields = Record<string, Value>;

/** Keys that each version has of its own; `body` is taken apart. */
const OWN = new Set([
  ...['@context', 'id', 'type', 'created', 'modified', 'creator', 'body'],
  ...['stet:version', 'stet:seen', 'stet:made', 'stet:changed', 'stet:conflicts'],
]);
/** Of a main body: its words are made anew with every writing, and histories unite. */
const MADE_ANEW = new Set(['type', 'value', 'stet:history']);

/** Before a tag's name in that of its field. */
const TAG = 'tag ';

/** The field of all bodies that are no field of their own, as a list. */
export const MORE = 'body.more';

/** Whether a field is one tag. */
export function isTag(field: string): boolean {
  return field.startsWith(TAG);
}

function isMain({ type }: Body): boolean {
  return type === 'schema:Quotation' || type === 'schema:Claim';
}

/** The fields that any of these versions has. */
export function fieldNames(heads: readonly Annotation[]): Set<string> {
  return new Set(heads.flatMap((head) => Object.keys(ownFields(head))));
}

/** An annotation taken apart: each of these fields with its value. */
export function fieldsOf(annotation: Annotation, names: ReadonlySet<string>): AnnotationFields {
  const own = ownFields(annotation);
  return Object.fromEntries([...names].map((name) => [name, own[name] ?? (isTag(name) ? null : {})]));
}

function ownFields(annotation: Annotation): AnnotationFields {
  const { body } = annotation;
  const main = body.filter(isMain);
  const [note, tags] = [noteOf(annotation), tagsOf(annotation)];
  const fields: AnnotationFields = {
    'body.types': { is: main.map(({ type }) => type) },
    'body.note': note ? { is: note } : {},
    [MORE]: {
      is: body.filter((each) => !main.includes(each) && each !== note && !tags.some((tag) => tag === each)),
    },
  };
  for (const tag of tags) fields[`${TAG}${tag['stet:code'] ?? tag.value}`] = { is: tag };
  for (const [key, is] of Object.entries(annotation)) if (!OWN.has(key) && is !== undefined) fields[key] = { is };
  for (const each of main) {
    for (const [key, is] of Object.entries(each)) {
      if (!MADE_ANEW.has(key) && is !== undefined) fields[`${each.type}.${key}`] = { is };
    }
  }
  return fields;
}

/** Puts together again what was taken apart; keys that are no fields are those of `base`. */
export function withFields(base: Annotation, fields: AnnotationFields, history: readonly unknown[]): Annotation {
  const own = Object.entries(base).filter(([key]) => OWN.has(key));
  const types = (fields['body.types']?.is ?? []) as string[];
  const main = types.map((type) => {
    const kept = Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(`${type}.`) && value?.is !== undefined ? [[name.slice(type.length + 1), value.is]] : [],
    );
    return { type, ...Object.fromEntries(kept), ...(type === 'schema:Claim' && { 'stet:history': history }) };
  });
  const note = fields['body.note']?.is;
  const tags = Object.entries(fields).flatMap(([name, value]) => (isTag(name) && value ? [value.is] : []));
  const body = [...main, ...(note ? [note] : []), ...tags, ...list(fields[MORE])];
  const top = Object.entries(fields).flatMap(([name, value]) =>
    isTag(name) || /^(?:body|schema:Quotation|schema:Claim)\./.test(name) || value?.is === undefined
      ? []
      : [[name, value.is]],
  );
  return { ...Object.fromEntries([...own, ...top]), body } as Annotation;
}

function list(value: Value | undefined): unknown[] {
  return Array.isArray(value?.is) ? value.is : [];
}
