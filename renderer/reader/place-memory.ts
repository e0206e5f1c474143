import * as z from 'zod';
import type { Place } from '../state/route.ts';
import { store, stored } from '../state/stored.ts';

/** Where somebody stopped reading. */
const placeSchema: z.ZodType<Place> = z.object({ block: z.int().nonnegative(), part: z.number().max(1) });

const key = (articleId: string) => `stet.place.${articleId}`;

export function rememberPlace(articleId: string, place: Place): void {
  store(key(articleId), place);
}

/** Null when the article has not been read, or what was kept cannot be understood. */
export function rememberedPlace(articleId: string): Place | null {
  return stored(key(articleId), placeSchema.nullable(), null);
}
