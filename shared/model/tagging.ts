import * as z from 'zod';

const id = z.string().min(1).max(200);

/** One tag for all that a search finds: the articles, each as a whole, or the annotations. */
export const taggingSchema = z.object({
  /** The query. */
  text: z.string().max(10_000),
  what: z.enum(['articles', 'annotations']),
  code: z.object({ id, name: z.string().min(1).max(1000) }),
  /** Signs the annotations that are made; empty means unsigned. */
  creator: z.string().max(200),
});

/** What tagging did in one article. */
export const taggedSchema = z.object({
  articleId: id,
  /** Ids of the annotations that carry the tag now and did not before. */
  annotations: z.array(id).max(1_000_000),
  /** Id of the annotation of the article as a whole that was made for the tag; null where none was. */
  made: id.nullable(),
});

export type Tagging = z.infer<typeof taggingSchema>;
export type Tagged = z.infer<typeof taggedSchema>;
