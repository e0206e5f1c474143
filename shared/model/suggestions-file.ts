import * as z from 'zod';
import { selectorSchema } from './selector.ts';

/** What can be proposed for an article. */
const suggestionKinds = ['quote', 'claim'] as const;

/** A proposal that the reader has turned down: it is not made again, wherever the words stand by then. */
export const rejectionSchema = z.looseObject({
  kind: z.enum(suggestionKinds),
  /** The words, described on the revision that was read. */
  selector: z.array(selectorSchema).min(1),
});

/** suggestions.json, beside article.json; only there once something was turned down. */
export const suggestionsFileSchema = z.looseObject({ format: z.literal(1), rejected: z.array(rejectionSchema) });

export type SuggestionKind = (typeof suggestionKinds)[number];
export type Rejection = z.infer<typeof rejectionSchema>;

/** Equal for rejections of the same words as the same thing. */
export function rejectionKey({ kind, selector }: Rejection): string {
  return JSON.stringify([kind, selector]);
}
