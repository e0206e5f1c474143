import * as z from 'zod';
import type { Content } from './block.ts';

/** What fields of an article are, by their names as in `mergedFields`, and what stands beside them until somebody settles it. */
export const standingFieldsSchema = z.record(
  z.string().max(200),
  z.object({ value: z.unknown(), beside: z.array(z.unknown()).max(100) }),
);
export type StandingFields = z.infer<typeof standingFieldsSchema>;

/** What a step made of fields of one article. */
export const fieldsChangeSchema = z.object({
  articleId: z.string().min(1).max(200),
  from: standingFieldsSchema,
  to: standingFieldsSchema,
});
export type FieldsChange = z.infer<typeof fieldsChangeSchema>;

/** An article whose details or text were changed in two places at once. */
export interface ArticleConflict {
  articleId: string;
  title: string;
  /** Each with the value that holds and those beside it, newest first. Of `revision`, SHA-256 of texts. */
  fields: { id: string; values: unknown[] }[];
}

/** One of the texts that an article has in two places. */
export interface ConflictText extends Pick<Content, 'created' | 'reason' | 'blocks'> {
  sha256: string;
}
