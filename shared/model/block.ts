import * as z from 'zod';

/** Emphasis and links inside a block. `start` and `end` are code points within the block's text, end exclusive. */
export const inlineMarkSchema = z.looseObject({
  type: z.enum(['strong', 'emphasis', 'link']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  href: z.string().optional(),
});

/**
 * One block of an article's text. A list item is a block of its own (type `list`); `level` is the heading's
 * level (1 to 6) or the list item's depth (1 is the outermost).
 */
export const blockSchema = z.looseObject({
  type: z.enum(['heading', 'paragraph', 'quote', 'list', 'caption']),
  text: z.string(),
  level: z.int().min(1).max(9).optional(),
  ordered: z.boolean().optional(),
  marks: z.array(inlineMarkSchema).optional(),
});

/** content.json and content.N.json: one revision of the text. Never rewritten once written. */
export const contentSchema = z.looseObject({
  format: z.literal(1),
  revision: z.int().positive(),
  created: z.string(),
  /** Why this revision was made, in words for people; null for the first. */
  reason: z.string().nullable(),
  blocks: z.array(blockSchema),
});

export type InlineMark = z.infer<typeof inlineMarkSchema>;
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];
export type Content = z.infer<typeof contentSchema>;
