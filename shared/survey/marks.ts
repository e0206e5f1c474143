import * as z from 'zod';
import type { AnnotationRow } from '../bridge/answers.ts';
import type { Voice } from './voices.ts';

/** Rows of one window at most. */
const MOST = 200;

/** Which rows of a list are asked for. */
export const markSpanSchema = z.object({ from: z.int().nonnegative(), limit: z.int().min(1).max(MOST) });
export type RowSpan = z.infer<typeof markSpanSchema>;

/** Some annotations of a list that spans articles. */
export interface MarkWindow {
  rows: AnnotationRow[];
  /** How many the whole list has. */
  total: number;
}

/** How many were published then, as far as the date is known: 2023, 2023-12 or 2023-12-28. */
export interface DateCount {
  date: string | null;
  count: number;
}

/** Somebody, and when they were heard. */
export interface Heard {
  voice: Voice;
  quotes: DateCount[];
  claims: DateCount[];
}
