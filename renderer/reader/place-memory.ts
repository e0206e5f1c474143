import * as z from 'zod';
import { store, stored } from '../state/stored.ts';

/** Where somebody stopped reading: a block, so that another text size or window finds it again. */
const placeSchema = z.object({
  block: z.int().nonnegative(),
  /** Part of the block's height above the upper edge of the window, at the most 1; below 0 where the edge lies before the block. */
  part: z.number().max(1),
});

export type Place = z.infer<typeof placeSchema>;

const key = (articleId: string) => `stet.place.${articleId}`;

export function rememberPlace(articleId: string, place: Place): void {
  store(key(articleId), place);
}

/** Null when the article has not been read, or what was kept cannot be understood. */
export function rememberedPlace(articleId: string): Place | null {
  return stored(key(articleId), placeSchema.nullable(), null);
}
