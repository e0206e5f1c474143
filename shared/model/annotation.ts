import * as z from 'zod';
import { annotationKinds, claimKinds, claimStatuses, quoteTypes } from './annotation-words.ts';
import { selectorSchema } from './selector.ts';

export { annotationKinds, claimKinds, claimStatuses, quoteTypes } from './annotation-words.ts';

/**
 * Annotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), exactly as stored, exported and
 * exchanged. Stet's own terms carry the `stet:` prefix, schema.org's the `schema:` prefix; both are declared in
 * `annotationContext`. Every object is loose: what another program wrote survives a round trip.
 *
 * `assessing` is declared because published copies of the W3C context lack it; the plain keys inside quantities and
 * status changes are declared for those objects alone, so that a processor drops none of them.
 */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    stet: 'https://w3id.org/stet/ns#',
    schema: 'https://schema.org/',
    assessing: 'http://www.w3.org/ns/oa#assessing',
    /** What another program wrote and Stet has no place for: any JSON. */
    'stet:foreign': { '@id': 'stet:foreign', '@type': '@json' },
    /** By field the version that it was changed in: any JSON. */
    'stet:changed': { '@id': 'stet:changed', '@type': '@json' },
    'stet:quantities': {
      '@id': 'stet:quantities',
      '@container': '@list',
      '@context': { value: 'stet:value', upTo: 'stet:upTo', unit: 'stet:unit', date: 'stet:date', text: 'stet:text' },
    },
    'stet:history': {
      '@id': 'stet:history',
      '@container': '@list',
      '@context': { status: 'stet:status', at: 'stet:at', by: 'stet:by', reason: 'stet:reason' },
    },
  },
] as const;

/** A quote's body. The quoted words themselves are the target's and nowhere else. */
export const quotationBodySchema = z.looseObject({
  type: z.literal('schema:Quotation'),
  purpose: z.literal('describing'),
  /** The speaker exactly as the article prints it, or null where nobody is named. */
  'stet:speaker': z.string().nullable(),
  /** Id of a person of the library. */
  'stet:person': z.string().nullable(),
  'stet:role': z.string().nullable(),
  /** The reporting verb or phrase: "said", "according to". */
  'stet:cue': z.string().nullable(),
  'stet:addressee': z.string().nullable(),
  'stet:quoteType': z.enum(quoteTypes),
});

export const statusChangeSchema = z.looseObject({
  status: z.enum(claimStatuses),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
});

export const quantitySchema = z.looseObject({
  /** Of a range its lower end. */
  value: z.number(),
  /** The upper end of a range; absent where there is none. */
  upTo: z.number().optional(),
  unit: z.string().nullable(),
  date: z.string().nullable(),
  /** As printed. */
  text: z.string(),
});

export const claimBodySchema = z.looseObject({
  type: z.literal('schema:Claim'),
  purpose: z.literal('assessing'),
  /** Neutral restatement; empty until somebody writes one. */
  'schema:text': z.string(),
  'stet:claimant': z.string().nullable(),
  'stet:person': z.string().nullable(),
  'stet:claimKind': z.enum(claimKinds),
  'stet:quantities': z.array(quantitySchema),
  'stet:status': z.enum(claimStatuses),
  /** Oldest first. */
  'stet:history': z.array(statusChangeSchema),
});

/** A note (purpose `commenting`, Markdown) or a tag (purpose `tagging`, `stet:code` is the codebook's id). */
export const textualBodySchema = z.looseObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(['commenting', 'tagging', 'describing', 'linking']),
  value: z.string(),
  format: z.string().optional(),
  'stet:code': z.string().optional(),
});

export const bodySchema = z.union([
  quotationBodySchema,
  claimBodySchema,
  textualBodySchema,
  z.looseObject({ type: z.string() }),
]);

export const targetSchema = z.looseObject({
  type: z.literal('SpecificResource'),
  /** `stet://article/<id>`. */
  source: z.string(),
  /** Empty where the article as a whole is meant. */
  selector: z.array(selectorSchema).default([]),
  /** The revision of the text that the selectors were made on, by its number in the library where that was done. */
  'stet:revision': z.int().positive(),
  /** SHA-256 of that revision, as article.json has it: what tells the text in every copy of the library. */
  'stet:sha256': z.string().optional(),
});

/** `<device>:<counter>`: orders the versions of one device without a clock. */
const versionSchema = z.string().regex(/^[a-z0-9]+:\d+$/);

export const annotationSchema = z.looseObject({
  '@context': z.union([z.string(), z.array(z.unknown())]),
  id: z.string().min(1),
  type: z.literal('Annotation'),
  'stet:kind': z.enum(annotationKinds),
  motivation: z.string(),
  created: z.string(),
  modified: z.string(),
  creator: z.looseObject({ type: z.literal('Person'), name: z.string() }).optional(),
  body: z.array(bodySchema).default([]),
  /** A split quotation has several; a note on the article as a whole has one without selectors. */
  target: z.array(targetSchema).min(1),
  'stet:version': versionSchema,
  /** Versions of this annotation that this one supersedes. */
  'stet:seen': z.array(versionSchema),
});

/** What remains of a deleted annotation, so that a merge does not bring it back. */
export const tombstoneSchema = z.looseObject({
  id: z.string().min(1),
  'stet:deleted': z.string(),
  'stet:version': versionSchema,
  'stet:seen': z.array(versionSchema),
});

export type AnnotationKind = (typeof annotationKinds)[number];
export type QuoteType = (typeof quoteTypes)[number];
export type ClaimStatus = (typeof claimStatuses)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type QuotationBody = z.infer<typeof quotationBodySchema>;
export type ClaimBody = z.infer<typeof claimBodySchema>;
export type TextualBody = z.infer<typeof textualBodySchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Body = z.infer<typeof bodySchema>;
export type Target = z.infer<typeof targetSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** An annotation as somebody makes it: the library adds id, context, dates and version. */
export const annotationDraftSchema = annotationSchema
  .omit({
    '@context': true,
    created: true,
    modified: true,
    'stet:version': true,
    'stet:seen': true,
  })
  .partial({ id: true })
  .extend({
    /** The annotation as whoever makes the change had it before them: what the change goes on from. */
    'stet:read': annotationSchema.optional(),
  });
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;

/** An annotation with the place of each of its targets in the text that is being read. */
export interface PlacedAnnotation {
  annotation: Annotation;
  placements: import('./selector.ts').Placement[];
}

export function quotationOf(annotation: { body: Body[] }): QuotationBody | undefined {
  return annotation.body.find((body): body is QuotationBody => body.type === 'schema:Quotation');
}

export function claimOf(annotation: { body: Body[] }): ClaimBody | undefined {
  return annotation.body.find((body): body is ClaimBody => body.type === 'schema:Claim');
}

export function noteOf(annotation: { body: Body[] }): TextualBody | undefined {
  return annotation.body.find(
    (body): body is TextualBody => body.type === 'TextualBody' && body['purpose'] === 'commenting',
  );
}

export function tagsOf(annotation: { body: Body[] }): TextualBody[] {
  return annotation.body.filter(
    (body): body is TextualBody => body.type === 'TextualBody' && body['purpose'] === 'tagging',
  );
}
