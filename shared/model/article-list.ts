import * as z from 'zod';
import type { ArticleRow } from './library.ts';

export const sections = ['all', 'unread', 'reading', 'done', 'starred'] as const;
export type Section = (typeof sections)[number];

export const sortKeys = [
  'added',
  'published',
  'title',
  'byline',
  'publication',
  'status',
  'starred',
  'marks',
  'tags',
  'words',
] as const;
export type SortKey = (typeof sortKeys)[number];

export const sortSchema = z.object({ by: z.enum(sortKeys), descending: z.boolean() });
export type Sort = z.infer<typeof sortSchema>;

/** So many rows or ids of a list are answered at once: messages stay small, however long the list. */
export const MOST_ROWS = 500;
export const MOST_IDS = 20_000;

/** Which articles a list has, and in which order. What is not said: all of them, the newest first. */
export const listQuerySchema = z.object({
  trashed: z.boolean(),
  section: z.enum(sections).optional(),
  /** Id of a collection: what it and those inside of it hold or find. */
  collection: z.string().max(200).nullable().optional(),
  /** These articles alone; without an order of its own, the list has theirs. */
  only: z.array(z.string().max(200)).max(MOST_ROWS).optional(),
  /** Every word must stand in the title, byline, publication or date, whatever the case and accents. */
  filter: z.string().max(1000).optional(),
  /** Equal rows stand newest first; what is not known comes last, whichever the direction. */
  sort: sortSchema.optional(),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export const rowSpanSchema = z.object({
  from: z.int().nonnegative().optional(),
  limit: z.int().min(1).max(MOST_ROWS).optional(),
});
export const idSpanSchema = z.object({ from: z.int().nonnegative(), limit: z.int().min(1).max(MOST_IDS) });
export type ListSpan = z.infer<typeof idSpanSchema>;

/** Some rows of a list. */
export interface ArticleWindow {
  rows: ArticleRow[];
  /** How many rows the whole list has. */
  total: number;
}

/** How many articles each section and the trash hold. */
export type ListCounts = Record<Section | 'trashed', number>;
