import type { Annotation } from './annotation.ts';

/** What a highlight can be coloured with, beside the plain look. */
export const highlightColors = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColor = (typeof highlightColors)[number];

/** The colour under `stet:color`; null for a plain one, and for a colour that is none of Stet's. */
export function highlightColorOf(
  annotation: Pick<Annotation, 'stet:kind'> & Record<string, unknown>,
): HighlightColor | null {
  if (annotation['stet:kind'] !== 'highlight') return null;
  return highlightColors.find((color) => color === annotation['stet:color']) ?? null;
}
