import {
  type Annotation,
  type Body,
  type ClaimBody,
  claimOf,
  noteOf,
  type QuotationBody,
  quotationOf,
} from '../../../shared/model/annotation.ts';
import { bothHistories, bothNotes } from './both.ts';

/** What two versions of an annotation can differ in. Tags cannot: what was tagged or untagged apart both applies. */
export interface ConflictField {
  id: FieldId;
  /** Its value as JSON data; undefined where the annotation has no such field. */
  read(annotation: Annotation): unknown;
  /** `into` with the value that `from` has. */
  take(into: Annotation, from: Annotation): Annotation;
  /** `into` with what both say, where that makes sense in one annotation. */
  both?(into: Annotation, other: Annotation): Annotation;
}

const quotationKeys = ['speaker', 'person', 'role', 'cue', 'addressee', 'quoteType'] as const;
const claimKeys = ['statement', 'claimant', 'claimPerson', 'claimKind', 'quantities'] as const;

export type FieldId =
  | 'words'
  | 'kind'
  | 'note'
  | 'status'
  | 'other'
  | (typeof quotationKeys)[number]
  | (typeof claimKeys)[number];

const claimProperties: Record<(typeof claimKeys)[number], keyof ClaimBody & string> = {
  statement: 'schema:text',
  claimant: 'stet:claimant',
  claimPerson: 'stet:person',
  claimKind: 'stet:claimKind',
  quantities: 'stet:quantities',
};

/** Keys that every version has of its own (who signed it is told beside its number), or that other fields are about. */
const known = new Set([
  ...['@context', 'id', 'type', 'created', 'modified', 'creator', 'stet:version', 'stet:seen', 'stet:conflicts'],
  ...['stet:made', 'stet:changed'],
  ...['body', 'target', 'stet:kind', 'motivation'],
]);

const isMain = (body: Body) => body.type === 'schema:Quotation' || body.type === 'schema:Claim';

/** In the order in which they are shown and taken. */
export const conflictFields: readonly ConflictField[] = [
  {
    id: 'kind',
    read: (annotation) => [annotation['stet:kind'], annotation.body.filter(isMain).map(({ type }) => type)],
    take(into, from) {
      const main = from.body.filter(isMain).map((body) => into.body.find(({ type }) => type === body.type) ?? body);
      const body = [...main, ...into.body.filter((each) => !isMain(each))];
      return { ...into, 'stet:kind': from['stet:kind'], motivation: from.motivation, body };
    },
  },
  {
    id: 'words',
    read: ({ target }) => target,
    take: (into, { target }) => ({ ...into, target }),
  },
  ...quotationKeys.map((id): ConflictField => property(id, quotationOf, `stet:${id}` as keyof QuotationBody & string)),
  ...claimKeys.map((id): ConflictField => property(id, claimOf, claimProperties[id])),
  {
    id: 'status',
    read: (annotation) => claimOf(annotation)?.['stet:status'],
    take(into, from) {
      const [claim, other] = [claimOf(into), claimOf(from)];
      if (!claim || !other) return into;
      const { 'stet:status': status, 'stet:history': history } = other;
      return withBody(into, claim, { ...claim, 'stet:status': status, 'stet:history': history });
    },
  },
  {
    id: 'note',
    read: (annotation) => noteOf(annotation)?.value ?? '',
    take: (into, from) => withBodies(into, (body) => body === noteOf(into), noteOf(from)),
    both: (into, other) => withBodies(into, (body) => body === noteOf(into), bothNotes(noteOf(into), noteOf(other))),
  },
  {
    id: 'other',
    read: otherDetails,
    take: (into, from) => ({
      ...onlyKnown(into),
      ...restOf(from),
      body: [...into.body.filter((body) => !isForeign(body)), ...from.body.filter(isForeign)],
    }),
  },
];

function property<Main extends QuotationBody | ClaimBody>(
  id: FieldId,
  main: (annotation: Annotation) => Main | undefined,
  key: keyof Main & string,
): ConflictField {
  return {
    id,
    read: (annotation) => main(annotation)?.[key],
    take(into, from) {
      const [own, other] = [main(into), main(from)];
      return own && other ? withBody(into, own, { ...own, [key]: other[key] }) : into;
    },
  };
}

/** How a claim came to stand as it does is told by all versions, whichever status is kept. */
export function withHistories(kept: Annotation, versions: readonly Annotation[]): Annotation {
  const claim = claimOf(kept);
  if (!claim) return kept;
  const told = versions.flatMap((version) => claimOf(version)?.['stet:history'] ?? []);
  const history = bothHistories(told, claim['stet:history']);
  return history.length === claim['stet:history'].length
    ? kept
    : withBody(kept, claim, { ...claim, 'stet:history': history });
}

function isForeign(body: Body): boolean {
  if (isMain(body)) return false;
  return body.type !== 'TextualBody' || !['commenting', 'tagging'].includes(String(body['purpose']));
}

function withBody(annotation: Annotation, old: Body, next: Body): Annotation {
  return { ...annotation, body: annotation.body.map((body) => (body === old ? next : body)) };
}

function withBodies(annotation: Annotation, gone: (body: Body) => boolean, next: Body | undefined): Annotation {
  const at = annotation.body.findIndex(gone);
  const rest = annotation.body.filter((body) => !gone(body));
  if (next) rest.splice(at < 0 ? rest.length : at, 0, next);
  return { ...annotation, body: rest };
}

function restOf(annotation: Annotation): Record<string, unknown> {
  return Object.fromEntries(Object.entries(annotation).filter(([key]) => !known.has(key)));
}

/** What other programs wrote into it, by name. */
export function otherDetails(annotation: Annotation): [name: string, value: unknown][] {
  return [
    ...Object.entries(restOf(annotation)),
    ...annotation.body.filter(isForeign).map(({ type, ...rest }): [string, unknown] => [type, rest]),
  ];
}

function onlyKnown(annotation: Annotation): Annotation {
  return Object.fromEntries(Object.entries(annotation).filter(([key]) => known.has(key))) as unknown as Annotation;
}
