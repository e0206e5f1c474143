import * as z from 'zod';

/** Why the importer believes a metadata value: where it was found and how sure it is (0 to 1). */
export const evidenceSchema = z.looseObject({
  value: z.string(),
  /** json-ld, open-graph, meta, visible-line, front-matter, file-name, person (set by the reader) … */
  source: z.string(),
  /** The line or element it was read from, as printed. */
  quote: z.string().optional(),
  score: z.number().min(0).max(1),
});

export const metadataFields = [
  'title',
  'byline',
  'bylineRole',
  'publication',
  'copiedFrom',
  'published',
  'place',
  'url',
  'language',
] as const;

/** What the importer or the reader knows of an article. What is not known is null, never guessed. */
export const metadataSchema = z.looseObject({
  title: z.string(),
  byline: z.string().nullable(),
  bylineRole: z.string().nullable(),
  publication: z.string().nullable(),
  /** The site a copy was taken from when that is not the publication. */
  copiedFrom: z.string().nullable(),
  /** ISO 8601 date or date-time as far as it is known: 2023, 2023-12, 2023-12-28, … */
  published: z.string().nullable(),
  /** The dateline's place. */
  place: z.string().nullable(),
  url: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
});

/** A value and the version that set it. */
const settingSchema = z.object({ value: z.unknown(), set: z.string() });

const storedFileSchema = z.looseObject({ file: z.string(), sha256: z.string() });

/** article.json: metadata, pointers and hashes of the files beside it. */
export const articleSchema = z.looseObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9]{8,40}$/),
  /** Device and counter, no clock: see annotation's `stet:version`. */
  version: z.string(),
  seen: z.array(z.string()),
  /** The version that last changed each field: `status`, `starred`, `revision`, or one of the metadata as `metadata.title`. */
  changed: z.record(z.string(), z.string()).optional(),
  /**
   * What else these fields were set to at the same time elsewhere, newest first, each with the version that did, until somebody
   * settles it. Of `revision`, the SHA-256 of the texts.
   */
  conflicts: z.record(z.string(), z.array(settingSchema)).optional(),
  /** ISO 8601, UTC. */
  added: z.string(),
  modified: z.string(),
  metadata: metadataSchema,
  evidence: z.partialRecord(z.enum(metadataFields), z.array(evidenceSchema)),
  /** The revision that is read by default. */
  revision: z.int().positive(),
  revisions: z.array(
    storedFileSchema.extend({
      /** Two copies of a library may number the same text differently; its hash is the same in both. */
      revision: z.int().positive(),
      /** File of what cleaning took out of this text; the one that `removalsNameOf` names when absent. */
      removals: z.string().optional(),
    }),
  ),
  /** What cleaning took out, as it stands to the current revision; removals.json when absent. */
  removals: storedFileSchema.optional(),
  original: storedFileSchema.extend({
    /** Name of the imported file, without its folder. */
    name: z.string(),
    bytes: z.int().nonnegative(),
    mediaType: z.string(),
  }),
  /** Id of the article that this is another version of: most of the words are the same, some are not. */
  versionOf: z.string().optional(),
  status: z.enum(['unread', 'reading', 'done']),
  starred: z.boolean(),
});

/** Where what cleaning took out of a revision lies: the first one's is written by the import, the others' beside their text. */
export function removalsNameOf(revision: number): string {
  return revision === 1 ? 'removals.json' : `removals.${revision}.json`;
}

export type MetadataField = (typeof metadataFields)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type ArticleMetadata = z.infer<typeof metadataSchema>;
export type Article = z.infer<typeof articleSchema>;
