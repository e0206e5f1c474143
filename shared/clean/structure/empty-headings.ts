import type { Evidence } from '../evidence.ts';
import type { Context } from './context.ts';

/**
 * Of a page, a heading at the end with nothing of the text below it headed what is gone: teasers, forms, maps. A list of
 * headings alone is left in peace, and so is a heading with a caption below it.
 */
export function emptyHeadingEvidence(index: number, { lines, removed }: Context): Evidence[] {
  const line = lines[index];
  if (!line || line.markup === '') return [];
  if (line.role !== 'heading' || lines.some((_, below) => below > index && !removed[below])) return [];
  if (index === lines.length - 1 && lines[index - 1]?.role === 'heading') return [];
  return [
    { rule: 'heading.nothing-below', kind: 'other', family: 'neighbours', weight: 0.6 },
    { rule: 'heading.at-the-end', kind: 'other', family: 'place', weight: 0.5 },
  ];
}
