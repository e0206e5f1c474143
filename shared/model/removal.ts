import * as z from 'zod';
import { blockSchema } from './block.ts';

export const removalKinds = [
  'banner',
  'date',
  'counter',
  'place',
  'sponsor',
  'navigation',
  'share',
  'cookie',
  'related',
  'credit',
  'advertisement',
  'newsletter',
  'comments',
  'copyright',
  'hashtags',
  'byline',
  'title',
  'repeated',
  'manual',
  'other',
] as const;

/** A line that cleaning took out of the source. It can be restored in the reader. */
export const removalSchema = z.looseObject({
  id: z.string(),
  /** 1-based line in the source as the cleaner saw it. */
  line: z.int().positive(),
  text: z.string(),
  kind: z.enum(removalKinds),
  /** Names of the rules that spoke for the removal. */
  rules: z.array(z.string()),
  /** 0 to 1: how sure the cleaner was. */
  score: z.number().min(0).max(1),
  /** Index of the block of the current revision before which the line stands folded (0 to blocks.length). */
  beforeBlock: z.int().nonnegative(),
  /** True while the reader has put the line back into the text; it then stands at `beforeBlock`. */
  restored: z.boolean().default(false),
  /** True while the line stands in the text only because the cleaner was not sure, and nobody has decided about it. */
  doubtful: z.boolean().optional(),
  /** The block as it was, where a reader took it out by hand: restoring brings back more than its words. */
  block: blockSchema.optional(),
});

export const removalsFileSchema = z.looseObject({ format: z.literal(1), removals: z.array(removalSchema) });

export type RemovalKind = (typeof removalKinds)[number];
export type Removal = z.infer<typeof removalSchema>;
