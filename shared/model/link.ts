import * as z from 'zod';
import { annotationSchema } from './annotation.ts';
import { selectorSchema } from './selector.ts';

/**
 * A link between annotations: a W3C Web Annotation with motivation `linking`. Its target is the annotation it is about
 * (a claim), its body what is linked to that: words in an article, a web page, or a file kept in the library. The relation
 * reads from body to target: what stands in the body `supports` the target.
 */
export const linkRelations = ['supports', 'contradicts', 'context', 'repeats'] as const;

/** Those that evidence can have. */
export const evidenceRelations = ['supports', 'contradicts', 'context'] as const satisfies readonly LinkRelation[];

/** `stet://article/<id>` for words, a web address, or `stet://article/<id>/evidence/<file>` for a kept file. */
export const linkBodySchema = z.looseObject({
  type: z.literal('SpecificResource'),
  purpose: z.literal('linking'),
  source: z.string().min(1),
  /** Of words: where they stand. */
  selector: z.array(selectorSchema).min(1).optional(),
  /** Of words: the revision of the text that the selectors were made on, as a target names it. */
  'stet:revision': z.int().positive().optional(),
  /** Of words: the annotation they were taken from. */
  'stet:annotation': z.string().optional(),
  /** Of a web page: the day it was seen, YYYY-MM-DD. */
  'stet:accessed': z.iso.date().optional(),
  /** Lowercase hexadecimal: of a file its own, of words that of the revision. */
  'stet:sha256': z.string().optional(),
  /** Of a file: its name before it was kept, and its size. */
  'stet:name': z.string().optional(),
  'stet:bytes': z.int().nonnegative().optional(),
});

export const linkSchema = annotationSchema.extend({
  'stet:kind': z.literal('link'),
  motivation: z.literal('linking'),
  'stet:relation': z.enum(linkRelations),
  body: z.array(linkBodySchema).min(1),
  target: z.array(z.looseObject({ id: z.string().min(1), type: z.literal('Annotation') })).min(1),
});

/** A link as somebody makes it: the library adds id, context, dates and version. */
export const linkDraftSchema = linkSchema
  .omit({ '@context': true, created: true, modified: true, 'stet:version': true, 'stet:seen': true })
  .partial({ id: true });

export type LinkRelation = (typeof linkRelations)[number];
export type EvidenceRelation = (typeof evidenceRelations)[number];
export type LinkBody = z.infer<typeof linkBodySchema>;
export type Link = z.infer<typeof linkSchema>;
export type LinkDraft = z.infer<typeof linkDraftSchema>;

/** A file that was copied into an article's folder as evidence. */
export interface KeptFile {
  /** Name inside of the folder `evidence`. */
  file: string;
  /** Name of the file it was copied from. */
  name: string;
  sha256: string;
  bytes: number;
}

/** What a link's body is, read from its source. */
export type LinkedThing =
  | { type: 'words'; articleId: string }
  | { type: 'page'; url: string }
  | { type: 'file'; articleId: string; file: string };

const WORDS = /^stet:\/\/article\/([a-z0-9]{8,40})$/;
const FILE = /^stet:\/\/article\/([a-z0-9]{8,40})\/evidence\/([a-z0-9][a-z0-9.-]{0,119})$/;

/** Null for a source that is none of Stet's and no web address. */
export function linkedThing({ source }: Pick<LinkBody, 'source'>): LinkedThing | null {
  const words = WORDS.exec(source);
  if (words?.[1]) return { type: 'words', articleId: words[1] };
  const file = FILE.exec(source);
  if (file?.[1] && file[2]) return { type: 'file', articleId: file[1], file: file[2] };
  return /^https?:\/\//i.test(source) ? { type: 'page', url: source } : null;
}

export function linkDraft(targetId: string, relation: LinkRelation, body: LinkBody, creator: string): LinkDraft {
  return {
    type: 'Annotation',
    'stet:kind': 'link',
    motivation: 'linking',
    'stet:relation': relation,
    ...(creator === '' ? {} : { creator: { type: 'Person' as const, name: creator } }),
    body: [body],
    target: [{ id: targetId, type: 'Annotation' }],
  };
}

export function fileBody(articleId: string, { file, name, sha256, bytes }: KeptFile): LinkBody {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: `stet://article/${articleId}/evidence/${file}`,
    'stet:name': name,
    'stet:sha256': sha256,
    'stet:bytes': bytes,
  };
}

/** `accessed` is YYYY-MM-DD. */
export function pageBody(url: string, accessed: string): LinkBody {
  return { type: 'SpecificResource', purpose: 'linking', source: url, 'stet:accessed': accessed };
}
